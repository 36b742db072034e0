export * from './installation.service';
export * from './registry.module';
