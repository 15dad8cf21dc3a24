export type { Engine, Opening, StartEngine } from './engine.ts';
export * from './event-log-contract.ts';
