import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migrationSql } from '#postgres/migrations';

/** Outcomes of `throughline verify`. */
export class KeepVerifications1790000000201 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(migrationSql(import.meta.url, 'keep-verifications', 'tables'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE operations.verification');
  }
}
