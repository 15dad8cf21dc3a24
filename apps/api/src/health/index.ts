export * from './health.module.ts';
export * from './own-log.ts';
