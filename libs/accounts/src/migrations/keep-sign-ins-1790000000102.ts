import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migrationSql } from '#postgres/migrations';

/** Sign-ins under way, logout tokens that were taken, and new ids for sessions. */
export class KeepSignIns1790000000102 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of ['tables', 'grants'])
      await runner.query(migrationSql(import.meta.url, 'keep-sign-ins', part));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE accounts.session DROP COLUMN renewed_at, DROP COLUMN previous_hash');
    await runner.query('DROP TABLE accounts.sign_in, accounts.logout_token');
  }
}
