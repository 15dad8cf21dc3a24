import pg from 'pg';

/** A column in which a text was found, and in how many rows. */
export interface ColumnWithText {
  /** `schema.table.column`. */
  readonly column: string;
  readonly rows: number;
}

const tables = `
  SELECT format('%I.%I', nspname, relname) AS name FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
  WHERE relkind IN ('r', 'p', 'm') AND nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast') ORDER BY 1`;

const columnsWith = (table: string): string => `
  SELECT field.key, count(*)::int AS rows FROM ${table} AS whole_row, jsonb_each_text(to_jsonb(whole_row)) AS field
  WHERE EXISTS (SELECT FROM unnest($1::text[]) AS form WHERE strpos(lower(field.value), lower(form)) > 0)
  GROUP BY field.key ORDER BY field.key`;

/**
 * Every column of every table of every schema that holds a text: in any case as text, in JSON and arrays; as given in
 * bytes and in Base64, as tokens have it. `url` is of a user who may read everything. An empty answer says that it is nowhere.
 */
export async function findText(url: string, text: string): Promise<readonly ColumnWithText[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const found: ColumnWithText[] = [];
    for (const { name } of (await client.query<{ name: string }>(tables)).rows) {
      const { rows } = await client.query<{ key: string; rows: number }>(columnsWith(name), [formsOf(text)]);
      found.push(...rows.map((row) => ({ column: `${name}.${row.key}`, rows: row.rows })));
    }
    return found;
  } finally {
    await client.end();
  }
}

/** The forms that a text may have in a column. */
function formsOf(text: string): readonly string[] {
  const json = JSON.stringify(text).slice(1, -1);
  const escaped = json.replaceAll(
    /[^\x20-\x7e]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const forms = [...new Set([text, json, escaped])];
  return forms.flatMap((form) => [form, Buffer.from(form).toString('hex'), ...inBase64(form)]);
}

/** In Base64 a text looks different by where it begins; what its neighbours change is cut off at both ends. */
function inBase64(text: string): readonly string[] {
  return ['base64', 'base64url'].flatMap((encoding) =>
    [0, 1, 2].map((before) => {
      const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(text)]);
      const encoded = bytes.toString(encoding as 'base64' | 'base64url').replaceAll('=', '');
      return encoded.slice(Math.ceil((before * 8) / 6), Math.floor((bytes.length * 8) / 6));
    }),
  );
}
