import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migrationSql } from '#postgres/migrations';

/** Lets a session be held against its provider while it lives. */
export class AskAgain1790000000160 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(migrationSql(import.meta.url, 'ask-again', 'tables'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE accounts.session DROP COLUMN asked_at, DROP COLUMN refresh_token');
  }
}
