import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sqlOf } from './sql-of.ts';

/** The rectangles of the timeline, and the changes that they are folded from. */
export class KeepTimeline1790000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sqlOf('keep-timeline', 'tables'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE read.timeline, read.timeline_change');
  }
}
