export type { AskOne } from './row-sums.ts';
export * from './verify-timeline.ts';
