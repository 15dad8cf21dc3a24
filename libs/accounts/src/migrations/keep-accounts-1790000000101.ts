import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migrationSql } from '#postgres/migrations';

/** Accounts, sessions, texts, what was redacted and erased, and rate limits. */
export class KeepAccounts1790000000101 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of ['schema', 'tables', 'redacted', 'grants'])
      await runner.query(migrationSql(import.meta.url, 'keep-accounts', part));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE accounts.session, accounts.account, accounts.text, accounts.redaction, accounts.erasure,
                  accounts.rate_limit`,
    );
    await runner.query('DROP FUNCTION accounts.refuse_redacted()');
  }
}
