import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sqlOf } from './sql-of.ts';

/** The token by which a rebuild that was overtaken finds that it was. */
export class FenceRebuilds1790000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sqlOf('fence-rebuilds', 'token'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE read.rebuild_token');
  }
}
