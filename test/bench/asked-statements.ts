import type pg from 'pg';
import type { DataSource } from 'typeorm';

/** A statement that a read model asked, and its values. */
export interface AskedStatement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Gives the statements by which a question was answered, in their order: those that only read. */
export async function statementsOf(
  database: DataSource,
  question: () => Promise<unknown>,
): Promise<readonly AskedStatement[]> {
  const asked: AskedStatement[] = [];
  const nothing = (): void => undefined;
  database.setOptions({
    logging: ['query'],
    logger: {
      logQuery: (text, values) => void asked.push({ text, values: (values ?? []) as readonly unknown[] }),
      ...{ logQueryError: nothing, logQuerySlow: nothing, logSchemaBuild: nothing },
      ...{ logMigration: nothing, log: nothing },
    },
  });
  await question();
  database.setOptions({ logging: false });
  return asked.filter(({ text }) => /^\s*(select|with)\b/i.test(text));
}

/** Asks the same by hand, with other values in place of some. */
export async function askByHand(
  client: pg.ClientBase,
  statements: readonly AskedStatement[],
  instead: ReadonlyMap<unknown, unknown>,
): Promise<readonly (readonly object[])[]> {
  const answers: object[][] = [];
  await client.query('BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
  for (const { text, values } of statements) {
    const given = values.map((value) => replaced(value, instead));
    answers.push((await client.query<object>(text, given)).rows);
  }
  await client.query('COMMIT');
  return answers;
}

const replaced = (value: unknown, instead: ReadonlyMap<unknown, unknown>): unknown =>
  Array.isArray(value)
    ? value.map((one) => instead.get(one) ?? (one as unknown))
    : (instead.get(value) ?? value);
