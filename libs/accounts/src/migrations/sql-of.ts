import { readFileSync } from 'node:fs';

/** A part of a migration, from its directory beside this file. */
export const sqlOf = (migration: string, part: string): string =>
  readFileSync(new URL(`./${migration}/${part}.sql`, import.meta.url), 'utf8');
