import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migrationSql } from '#postgres/migrations';

/** The author of each event, and statistics for tables that were just filled. */
export class CreateTimelineEvents1790000000003 implements MigrationInterface {
  // As released: a database that has run it knows it by this name.
  readonly name = 'KeepEvents1790000000003';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of ['tables', 'statistics'])
      await runner.query(migrationSql(import.meta.url, 'create-timeline-events', part));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION read.gather_statistics(text[])');
    await runner.query('DROP TABLE read.timeline_event');
  }
}
