export { NotReached } from './explained.ts';
export * from './with-log.ts';
export * from './with-runner.ts';
export * from './with-url.ts';
