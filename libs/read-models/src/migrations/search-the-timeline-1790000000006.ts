import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migrationSql } from '#postgres/migrations';

/** The words of entries, and an index of them for full text search. */
export class SearchTheTimeline1790000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(migrationSql(import.meta.url, 'search-the-timeline', 'words'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX read.timeline_words');
    await runner.query('DROP FUNCTION read.words(text, jsonb)');
  }
}
