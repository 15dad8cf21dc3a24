export * from './canonical.ts';
export * from './command-hash.ts';
export * from './ids.ts';
