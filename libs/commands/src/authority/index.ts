export type { Role } from '#event-log/codec';
export * from './not-allowed.ts';
export * from './successions.ts';
export * from './who-may.ts';
