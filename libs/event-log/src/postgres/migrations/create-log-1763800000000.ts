import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migrationSql } from '#postgres/migrations';

const parts = ['tables', 'append', 'append-only', 'grants'];

/** The log as it was first released. */
export class CreateLog1763800000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const part of parts) await queryRunner.query(migrationSql(import.meta.url, 'create-log', part));
  }

  down(): Promise<void> {
    return Promise.reject(new Error('What is recorded is never taken back: the log has no way down.'));
  }
}
