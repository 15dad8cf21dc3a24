import { whoMay, type UseCaseName } from '#commands/authority';
import type { OwnWorkView } from '#contracts/review';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { exampleKey } from '#commands/examples';

import { allCommands } from './command/http-commands.ts';
import { codebook, recordStories } from './invented-record.fixtures.ts';
import { told, writingApi, type Asker, type Got, type WritingApi } from './writing-api.fixtures.ts';

const takesTwo: readonly UseCaseName[] = ['verify-milestone', 'dispute-milestone', 'contest-influence'];

describe('when one person has every role', () => {
  let database: TestDatabase;
  let api: WritingApi;
  const refused = new Map<string, string>();
  const second = new Map<string, number>();
  const taken: string[] = [];
  /** Use cases that the API said beforehand it would refuse, of those that were; of a second person, and of the first. */
  const warned = { one: new Map<string, string[]>(), second: new Map<string, string[]>() };

  const ownWork = async (useCase: UseCaseName, body: object, subject: string): Promise<string[]> => {
    const { milestone, claim } = body as { milestone?: string; claim?: string };
    const about =
      useCase === 'contest-influence' ? `influence-${String(claim)}` : `milestone-${String(milestone)}`;
    const { statusCode, body: text } = await api.app.inject({
      url: `/api/review/own-work/${about}`,
      headers: { 'x-spec-role': whoMay[useCase][0], 'x-spec-subject': subject },
    });
    const { refused: all } = JSON.parse(text) as OwnWorkView;
    return [String(statusCode), ...all.map((one) => one.useCase)];
  };

  /** As that person, or as somebody who only has the role. */
  const post = (useCase: UseCaseName, body: object, key: string, subject?: string): Promise<Got> => {
    const [role] = whoMay[useCase];
    const as: Asker = { role, organisation: 'ZZ1', ...(subject !== undefined && { subject }) };
    return api.send(`/api/commands/${useCase}`, body, { key, as });
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    await recordStories(database, codebook);
    api = await writingApi(database);
    for (const { useCase, examples } of allCommands.flatMap(({ commands }) => commands)) {
      for (const [ordinal, body] of Object.values(examples).entries()) {
        const key = exampleKey(useCase, ordinal);
        const [example, before] = [`${useCase} ${String(ordinal)}`, await api.log.head()];
        const alone = await post(useCase, body, key, 'one person');
        if (alone.status === 201) taken.push(useCase);
        else {
          warned.one.set(example, await ownWork(useCase, body, 'one person'));
          warned.second.set(example, await ownWork(useCase, body, 'a second'));
          refused.set(example, `${told(alone)}, wrote ${String((await api.log.head()) - before)}`);
        }
        if (alone.status !== 201) second.set(example, (await post(useCase, body, key)).status);
      }
    }
  }, 120_000);
  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  it('what takes two is refused, and taken from a second', () => {
    expect(new Set(refused.values())).toEqual(new Set(['403 not-yours  command/own-work, wrote 0']));
    expect(new Set([...refused.keys()].map((example) => example.split(' ')[0]))).toEqual(new Set(takesTwo));
    expect([...second].filter(([, status]) => status !== 201)).toEqual([]);
  });
  it('what takes two is said beforehand, to the one and not to the other', () => {
    for (const [example, [status, ...useCases]] of warned.one) {
      expect([example, status]).toEqual([example, '200']);
      expect(useCases).toContain(example.split(' ')[0]);
    }
    expect([...warned.second.values()]).toEqual([...warned.one.keys()].map(() => ['200']));
  });
  it('all else is taken from one, an answer to the dispute of a second too', () => {
    const rest = Object.keys(whoMay).filter((one) => !takesTwo.some((other) => other === one));
    expect([...new Set(taken)].sort()).toEqual(rest.sort());
  });
});
