import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migrationSql } from '#postgres/migrations';

/** The rectangles of the timeline, and the changes that they are folded from. */
export class KeepTimeline1790000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(migrationSql(import.meta.url, 'keep-timeline', 'tables'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE read.timeline, read.timeline_change');
  }
}
