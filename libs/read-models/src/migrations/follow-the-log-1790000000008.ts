import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migrationSql } from '#postgres/migrations';

/** An index by which events are read in the order of the log. */
export class FollowTheLog1790000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(migrationSql(import.meta.url, 'follow-the-log', 'by-position'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX read.timeline_event_by_position');
  }
}
