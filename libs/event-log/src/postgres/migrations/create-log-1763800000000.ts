import { readFileSync } from 'node:fs';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const parts = ['tables', 'append', 'append-only', 'grants'];
const sqlOf = (part: string) => readFileSync(new URL(`./create-log/${part}.sql`, import.meta.url), 'utf8');

/** The log as it was first released. */
export class CreateLog1763800000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const part of parts) await queryRunner.query(sqlOf(part));
  }

  down(): Promise<void> {
    return Promise.reject(new Error('What is recorded is never taken back: the log has no way down.'));
  }
}
