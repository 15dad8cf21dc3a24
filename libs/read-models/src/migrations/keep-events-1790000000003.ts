import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sqlOf } from './sql-of.ts';

/** Who wrote which event, and statistics for tables that were just filled. */
export class KeepEvents1790000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of ['tables', 'statistics']) await runner.query(sqlOf('keep-events', part));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION read.gather_statistics(text[])');
    await runner.query('DROP TABLE read.timeline_event');
  }
}
