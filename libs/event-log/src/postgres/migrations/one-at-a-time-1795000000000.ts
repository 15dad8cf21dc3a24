import { readFileSync } from 'node:fs';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const parts = ['turn', 'append'];
const sqlOf = (part: string) => readFileSync(new URL(`./one-at-a-time/${part}.sql`, import.meta.url), 'utf8');

/** Appends wait for a lock that only the appender can take, and that nobody holds for long. */
export class OneAtATime1795000000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const part of parts) await queryRunner.query(sqlOf(part));
  }

  down(): Promise<void> {
    return Promise.reject(new Error('What is recorded is never taken back: the log has no way down.'));
  }
}
