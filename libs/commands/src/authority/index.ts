export type { Role } from '#event-log/codec';
export * from './who-may.ts';
