export * from './read-office-file';
export * from './read-reading';
export * from './reading-limits';
export * from './template-not-found.error';
export * from './unreadable-file.error';
