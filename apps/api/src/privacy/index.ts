export * from './privacy.module.ts';
export * from './privacy.ts';
