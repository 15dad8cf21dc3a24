import { migrateSchema } from '#postgres/migrations';
import { AppendOne1800000000000 } from './migrations/append-one-1800000000000.ts';
import { CreateLog1763800000000 } from './migrations/create-log-1763800000000.ts';
import { OneAtATime1795000000000 } from './migrations/one-at-a-time-1795000000000.ts';

/**
 * Brings the schema `log` up to date, as its owner; the roles throughline_appender, throughline_projector and
 * throughline_reader must exist. Doing it again changes nothing.
 */
export const migrateEventLog = (ownerUrl: string): Promise<void> =>
  migrateSchema({
    ownerUrl,
    schema: 'log',
    migrations: [CreateLog1763800000000, OneAtATime1795000000000, AppendOne1800000000000],
    lock: [1_416_131_442, 2],
  });
