export * from './migrate-event-log.ts';
export * from './open-postgres-log.ts';
export type { PostgresLogOptions } from './options.ts';
