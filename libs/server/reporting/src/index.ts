export * from './evaluate-indicators';
export * from './reporting.module';
