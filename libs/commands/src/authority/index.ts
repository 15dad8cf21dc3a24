export type { UseCaseName } from '#domain/record';
export type { Role } from '#domain/schema';
export * from './four-eyes.ts';
export * from './not-allowed.ts';
export * from './successions.ts';
export * from './who-may.ts';
