import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migrationSql } from '#postgres/migrations';

const parts = ['turn', 'append'];

/** Appends wait for a lock that only the appender can take, and that nobody holds for long. */
export class OneAtATime1795000000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const part of parts) await queryRunner.query(migrationSql(import.meta.url, 'one-at-a-time', part));
  }

  down(): Promise<void> {
    return Promise.reject(new Error('What is recorded is never taken back: the log has no way down.'));
  }
}
