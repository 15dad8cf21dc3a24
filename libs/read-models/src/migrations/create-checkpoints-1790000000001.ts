import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migrationSql } from '#postgres/migrations';

/** Schemas, checkpoints, heartbeats, parked events, and the three steps of a rebuild. */
export class CreateCheckpoints1790000000001 implements MigrationInterface {
  // As released: a database that has run it knows it by this name.
  readonly name = 'KeepBooks1790000000001';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of ['schemas', 'tables', 'rebuilding'])
      await runner.query(migrationSql(import.meta.url, 'create-checkpoints', part));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA read_next CASCADE');
    await runner.query(
      `DROP FUNCTION read.start_copy(text[]), read.index_copy(text[]), read.take_place(text[]),
                     read.refuse_bookkeeping(text[])`,
    );
    await runner.query('DROP TABLE read.checkpoint, read.heartbeat, read.parked_event');
  }
}
