import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migrationSql } from '#postgres/migrations';

/** The token by which a rebuild that was overtaken finds that it was. */
export class FenceRebuilds1790000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(migrationSql(import.meta.url, 'fence-rebuilds', 'token'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE read.rebuild_token');
  }
}
