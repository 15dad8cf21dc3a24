import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sqlOf } from './sql-of.ts';

/** Lets histories say who wrote what, for as long as the account stands. */
export class TellNames1790000000150 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sqlOf('tell-names', 'grants'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('REVOKE SELECT (subject, display_name) ON accounts.account FROM throughline_reader');
  }
}
