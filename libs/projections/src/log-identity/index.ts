export * from './compare-with-log.ts';
export * from './known-log.ts';
