import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migrationSql } from '#postgres/migrations';

/** A mark of parked events that their streams go on without. */
export class SkipEvents1790000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(migrationSql(import.meta.url, 'skip-events', 'columns'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE read.parked_event DROP COLUMN skipped');
  }
}
