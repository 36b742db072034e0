export * from './installation.service';
export * from './region-mapping';
export * from './region.type';
export * from './registry.module';
