import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migrationSql } from '#postgres/migrations';

/** Rebuilds that operators ask for, and how far they are. */
export class AskRebuilds1790000000203 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(migrationSql(import.meta.url, 'ask-rebuilds', 'tables'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE operations.rebuild_progress');
    // The audit is not thrown away: without it the tables go back only where nobody ever asked for a rebuild.
    await runner.query('ALTER TABLE operations.request ALTER COLUMN event_id SET NOT NULL');
  }
}
