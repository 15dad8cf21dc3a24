import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migrationSql } from '#postgres/migrations';

/** Columns for the log that a read model was made from, and for the reason why a projector stands still. */
export class KnowTheLog1790000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(migrationSql(import.meta.url, 'know-the-log', 'columns'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE read.checkpoint DROP COLUMN first_event_id, DROP COLUMN last_event_id, DROP COLUMN last_stream,
         DROP COLUMN last_version, DROP COLUMN last_position`,
    );
    await runner.query('ALTER TABLE read.heartbeat DROP COLUMN because');
  }
}
