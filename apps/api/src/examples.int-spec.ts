import { whoMay, type UseCaseName } from '#commands/authority';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { withoutRule } from './access/deny-by-default.ts';
import { allCommands } from './command/http-commands.ts';
import { exampleKey } from '#commands/examples';
import type { HttpCommand } from './command/http-command.ts';
import { codebook, recordStories } from './invented-record.fixtures.ts';
import { writingApi, type Asker, type Got, type WritingApi } from './writing-api.fixtures.ts';

let database: TestDatabase;
let api: WritingApi;

const askerOf = (useCase: UseCaseName): Asker => {
  const [role] = whoMay[useCase];
  return role === 'trust-reporter' ? { role, organisation: 'ZZ1' } : { role };
};
const post = ({ useCase }: HttpCommand, ordinal: number, body: object) =>
  api.send(`/api/commands/${useCase}`, body, { as: askerOf(useCase), key: exampleKey(useCase, ordinal) });

async function walk(): Promise<Map<string, Got>> {
  const answers = new Map<string, Got>();
  for (const command of allCommands.flatMap(({ commands }) => commands)) {
    for (const [ordinal, [says, body]] of Object.entries(command.examples).entries()) {
      answers.set(`${command.useCase}: ${says}`, await post(command, ordinal, body));
    }
  }
  return answers;
}

beforeAll(async () => {
  database = await createTestDatabase();
  await recordStories(database, codebook);
  api = await writingApi(database);
}, 60_000);
afterAll(async () => {
  await api.close();
  await database.drop();
});

describe('the routes of the use cases', () => {
  it('are open to whom the use case is, and to nobody else', () => {
    const rules = api.routes
      .filter(({ path }) => path.startsWith('/api/commands/'))
      .map(({ method, path, access }) => [`${method} ${path.slice('/api/commands/'.length)}`, access]);
    expect(Object.fromEntries(rules)).toEqual(
      Object.fromEntries(Object.entries(whoMay).map(([useCase, roles]) => [`POST ${useCase}`, roles])),
    );
    expect(withoutRule(api.routes)).toEqual([]);
  });
});

describe('the examples of the document', () => {
  it('are there for every use case', () => {
    const named = allCommands.flatMap(({ commands }) => commands.map(({ useCase }) => useCase));
    expect(named.toSorted()).toEqual(Object.keys(whoMay).sort());
    expect(
      allCommands
        .flatMap(({ commands }) => commands)
        .filter(({ examples }) => Object.keys(examples).length === 0),
    ).toEqual([]);
  });

  it('work, one after the other, in the order of the document', async () => {
    const answers = await walk();
    const refused = [...answers].filter(([, { status }]) => status !== 201);
    expect(refused.map(([says, { body }]) => `${says} ${body}`)).toEqual([]);
    console.info(`accepted ${String(answers.size - refused.length)} of ${String(answers.size)}`);
  });

  it('sent again, say what they said', async () => {
    const { position } = [...(await walk()).values()].at(-1)?.answer ?? {};
    expect(position).toBe(String(await api.log.head()));
    for (const { status, answer } of (await walk()).values()) {
      expect(status).toBe(200);
      expect(answer.outcome).toBe('already recorded');
    }
  });
});
