export { MemoryStore } from './memory-store.ts';
export * from './open-memory-log.ts';
