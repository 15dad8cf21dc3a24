import { whoMay } from '#commands/authority';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { exampleKey } from '#commands/examples';
import type { HttpCommand } from './command/http-command.ts';
import { allCommands } from './command/http-commands.ts';
import { codebook, recordStories } from './invented-record.fixtures.ts';
import { told, writingApi, type Asker, type WritingApi } from './writing-api.fixtures.ts';

type Path = readonly string[];
type Change = readonly [path: Path, value: string];

/** Every text within a request, by its path. */
const textsOf = (value: unknown, path: Path = []): Change[] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value ?? {}).flatMap(([name, inner]) => textsOf(inner, [...path, name]));

/** The places at which a request may name a source: all that have its address. */
const sourcesOf = (value: unknown): Change[] =>
  textsOf(value).flatMap(([path]) =>
    path.at(-1) === 'url' ? [[[...path.slice(0, -1), 'publishedOn'], '2099-01-01'] as const] : [],
  );

function changed(body: object, [path, value]: Change): object {
  const [name = '', ...rest] = path;
  const inner = (body as Readonly<Record<string, unknown>>)[name];
  const next = rest.length === 0 ? value : changed(inner as object, [rest, value]);
  return Array.isArray(body) ? body.with(Number(name), next) : { ...body, [name]: next };
}

describe('a use case takes no text that could be drawn otherwise, and no source of tomorrow, in any field', () => {
  let database: TestDatabase;
  let api: WritingApi;
  const tried = { texts: 0, sources: 0 };
  const taken: string[] = [];
  const placeless: string[] = [];
  const permitted: string[] = [];

  const post = (command: HttpCommand, body: object, key: string) => {
    const [role] = whoMay[command.useCase];
    const as: Asker = { role, organisation: 'ZZ1' };
    return api.send(`/api/commands/${command.useCase}`, body, { key, as });
  };
  async function tryEach(command: HttpCommand, body: object, key: string): Promise<void> {
    const hidden = textsOf(body).flatMap(([path, text]): Change[] => [
      [path, `${text.slice(0, 3)}\u202e${text.slice(3)}`],
      [path, `${text}\ufffd`],
    ]);
    const tomorrow = sourcesOf(body);
    for (const change of [...hidden, ...tomorrow]) {
      const got = await post(command, changed(body, change), key);
      const place = change[0].filter((name) => !/^\d+$/.test(name)).at(-1) ?? '';
      const what = `${command.useCase} ${change[0].join('.')}: ${told(got)}`;
      if (got.status !== 400 && got.status !== 422) taken.push(what);
      else if (!JSON.stringify(got.answer.errors ?? []).includes(place)) placeless.push(what);
    }
    tried.texts += hidden.length;
    tried.sources += tomorrow.length;
  }

  beforeAll(async () => {
    database = await createTestDatabase();
    await recordStories(database, codebook);
    api = await writingApi(database);
    for (const command of allCommands.flatMap(({ commands }) => commands)) {
      for (const [ordinal, body] of Object.values(command.examples).entries()) {
        const [key, before] = [exampleKey(command.useCase, ordinal), await api.log.head()];
        await tryEach(command, body, key);
        if ((await api.log.head()) !== before) taken.push(`${command.useCase} wrote`);
        permitted.push(String((await post(command, body, key)).status));
      }
    }
  }, 240_000);
  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  it('is refused with its place, and nothing is written', () => {
    expect(taken).toEqual([]);
    expect(placeless).toEqual([]);
    expect(tried.texts).toBeGreaterThan(800);
    expect(tried.sources).toBeGreaterThan(40);
  });
  it('is taken without it', () => expect(new Set(permitted)).toEqual(new Set(['201'])));
});
