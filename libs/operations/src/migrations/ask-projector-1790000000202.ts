import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migrationSql } from '#postgres/migrations';

/** Requests of operators to the projector, and what came of them. */
export class AskProjector1790000000202 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(migrationSql(import.meta.url, 'ask-projector', 'tables'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION operations.ask(text, text, uuid, text, text, text)');
    await runner.query('DROP TABLE operations.outcome, operations.request');
    await runner.query('REVOKE USAGE ON SCHEMA operations FROM throughline_accounts');
  }
}
