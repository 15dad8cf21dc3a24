import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { TrustName } from './pages.ts';

/** The trusts of the record that ships, by code; none where the file is not there. */
export async function readTrustNames(file: URL | string): Promise<readonly TrustName[]> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const rows: Readonly<Record<string, string>>[] = parse(text, { columns: true });
  return rows.flatMap(({ ods_code: ods, name }) =>
    ods !== undefined && name !== undefined ? [{ ods, name }] : [],
  );
}
