export * from './read-all.ts';
export * from './source.ts';
export * from './subscribe.ts';
