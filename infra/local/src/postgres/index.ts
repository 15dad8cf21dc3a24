export { openPostgres, type Postgres, type PostgresOrder } from './open-postgres.ts';
