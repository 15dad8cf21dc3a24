export type { Role } from '#event-log/codec';
export * from './four-eyes.ts';
export * from './not-allowed.ts';
export * from './successions.ts';
export * from './who-may.ts';
