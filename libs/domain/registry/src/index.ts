export * from './regions/region';
export * from './regions/region-name';
export * from './regions/office-aliases';
export * from './regions/region-match';
export * from './regions/region-index';
export * from './regimes/scheme-regimes';
export * from './regimes/mou-policies';
