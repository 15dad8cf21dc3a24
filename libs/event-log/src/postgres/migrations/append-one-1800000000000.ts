import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migrationSql } from '#postgres/migrations';

const parts = ['append', 'append-one'];

/** One event has a way of its own, and all appends wait for the row that says where the log ends. */
export class AppendOne1800000000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const part of parts) await queryRunner.query(migrationSql(import.meta.url, 'append-one', part));
  }

  down(): Promise<void> {
    return Promise.reject(new Error('What is recorded is never taken back: the log has no way down.'));
  }
}
