import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migrationSql } from '#postgres/migrations';

/** A count of how often each parked event was tried. */
export class CountAttempts1790000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(migrationSql(import.meta.url, 'count-attempts', 'columns'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE read.parked_event DROP COLUMN attempts');
  }
}
