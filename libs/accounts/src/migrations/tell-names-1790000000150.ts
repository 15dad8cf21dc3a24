import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migrationSql } from '#postgres/migrations';

/** Lets histories say who wrote what, for as long as the account stands. */
export class TellNames1790000000150 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(migrationSql(import.meta.url, 'tell-names', 'grants'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('REVOKE SELECT (subject, display_name) ON accounts.account FROM throughline_reader');
  }
}
