export * from './timeline.module.ts';
