export * from './patterns/pattern';
export * from './patterns/registry';
export * from './states/finding-state';
export * from './states/finding-moves';
export * from './states/move-finding';
export * from './follow-ups/due-days';
export * from './follow-ups/follow-up-state';
export * from './critical-failures/in-force';
