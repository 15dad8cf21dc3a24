import { whoMay, type Role, type UseCaseName } from '#commands/authority';
import { roles } from '#domain/schema';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { exampleKey, inventedPaper } from '#commands/examples';
import type { HttpCommand } from './command/http-command.ts';
import { allCommands } from './command/http-commands.ts';
import { codebook, recordStories } from './invented-record.fixtures.ts';
import { writingApi, type Asker, type WritingApi } from './writing-api.fixtures.ts';

// ZZ2 went into ZZ1 (an example says so), and ZZ1 into ZZ3. ZZ9 has nothing to do with them.
const predecessor: Asker = { role: 'trust-reporter', organisation: 'ZZ2' };
const own: Asker = { role: 'trust-reporter', organisation: 'ZZ1' };
const successor: Asker = { role: 'trust-reporter', organisation: 'ZZ3' };
const another: Asker = { role: 'trust-reporter', organisation: 'ZZ9' };
const unattached: Asker = { role: 'trust-reporter' };

/** Without a provider of identities these say that nobody can sign in: a 403 of their own. */
const signingIn = /^\/sign-(?:in|out)/;

const allowed = ({ useCase }: HttpCommand): readonly Role[] => whoMay[useCase];

/** Requests tried, and how they were answered. */
interface Tally {
  readonly foreign: Map<string, number>;
  readonly permitted: Map<string, number>;
}

/** The examples of every use case in order, each first by everybody who may not, then by somebody who may. */
class Walk {
  readonly tally: Tally = { foreign: new Map(), permitted: new Map() };

  constructor(
    readonly api: WritingApi,
    readonly reporter: Asker,
  ) {}

  async all(): Promise<Tally> {
    for (const { tag, commands } of allCommands) {
      for (const command of commands) await this.#examplesOf(command);
      if (tag === 'trusts') await this.#mergeOnwards();
    }
    return this.tally;
  }

  async #examplesOf(command: HttpCommand): Promise<void> {
    for (const [ordinal, [says, body]] of Object.entries(command.examples).entries()) {
      const key = exampleKey(command.useCase, ordinal);
      const example = `${command.useCase}: ${says}`;
      const before = await this.api.log.head();
      for (const [name, asker] of this.#foreignTo(command)) {
        const { useCase } = command;
        const alone = await this.#post(useCase, body, key, asker);
        const batch = { commands: [{ id: key, command: useCase, request: body }] };
        const among = await this.api.send('/api/commands', batch, asker && { as: asker });
        const { results = [] } = among.answer as { results?: readonly { readonly status: number }[] };
        this.tally.foreign.set(`${example}, ${name}`, alone);
        this.tally.foreign.set(`${example}, ${name}, in a batch`, results[0]?.status ?? among.status);
      }
      if ((await this.api.log.head()) !== before) this.tally.foreign.set(`${example} wrote`, 201);
      const status = await this.#post(command.useCase, body, key, this.#permitted(command));
      this.tally.permitted.set(example, status);
    }
  }

  #permitted(command: HttpCommand): Asker {
    const [role = 'operator'] = allowed(command);
    return role === 'trust-reporter' ? this.reporter : { role };
  }

  #foreignTo(command: HttpCommand): [string, Asker | undefined][] {
    const others = roles.filter((role) => !allowed(command).includes(role));
    const strangers: [string, Asker | undefined][] = [['a stranger', undefined]];
    const colleagues: [string, Asker][] = others.map((role) => [role, { role, organisation: 'ZZ1' }]);
    const reporters: [string, Asker][] = [
      ['their predecessor', predecessor],
      ['another trust', another],
      ['a reporter for no trust', unattached],
    ];
    return [...strangers, ...colleagues, ...(allowed(command).includes('trust-reporter') ? reporters : [])];
  }

  async #post(useCase: UseCaseName, body: object, key: string, as: Asker | undefined): Promise<number> {
    return (await this.api.send(`/api/commands/${useCase}`, body, { key, ...(as && { as }) })).status;
  }

  async #mergeOnwards(): Promise<void> {
    const steward: Asker = { role: 'steward' };
    const what = { trustType: 'acute', foundationTrust: false, region: 'London', board: 'QHM' };
    const { source } = inventedPaper;
    const registered = { ods: 'ZZ3', name: 'THIRD INVENTED NHS TRUST', ...what, source };
    await this.#post('register-trust', registered, exampleKey('register-trust', 90), steward);
    const merged = { ods: 'ZZ1', occurred: '2024-04-01', into: 'ZZ3', part: 'whole', basis: 'ods' };
    await this.#post('merge-trust', { ...merged, ...inventedPaper }, exampleKey('merge-trust', 90), steward);
  }
}

describe.each([
  ['the trust itself', own],
  ['its legal successor', successor],
])('when %s reports', (_, reporter) => {
  let database: TestDatabase;
  let api: WritingApi;
  let tally: Tally;

  beforeAll(async () => {
    database = await createTestDatabase();
    await recordStories(database, codebook);
    api = await writingApi(database);
    tally = await new Walk(api, reporter).all();
  }, 120_000);
  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  it('every use case is accepted from whom it is open to', () => {
    expect([...tally.permitted].filter(([, status]) => status !== 201)).toEqual([]);
    expect(tally.permitted.size).toBeGreaterThanOrEqual(Object.keys(whoMay).length);
  });

  it('no use case is accepted from anybody else, alone or in a batch, and nothing is written', () => {
    expect([...tally.foreign].filter(([, status]) => status !== 401 && status !== 403)).toEqual([]);
    console.info(
      `foreign writes: accepted 0 of ${String(tally.foreign.size)}; permitted: accepted ${String(tally.permitted.size)}`,
    );
  });
});

/** A route whose answer has no end: a question that it refuses has one. */
const endless = /^\/api\/events$/;

describe('every route', () => {
  let database: TestDatabase;
  let api: WritingApi;

  beforeAll(async () => {
    database = await createTestDatabase();
    api = await writingApi(database);
  }, 60_000);
  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  it('lets in those whom its rule names, and turns away everybody else', async () => {
    const wrong: string[] = [];
    let tried = 0;
    for (const { method, path, access } of api.routes) {
      for (const role of [undefined, ...roles]) {
        const open =
          access === 'public' ||
          (role !== undefined && (access === 'signed-in' || access?.includes(role) === true));
        const { statusCode } = await api.app.inject({
          method: method as 'GET',
          url: `${path.replaceAll(/:\w+/g, 'zz').replace('*', 'zz')}${endless.test(path) ? '?after=never' : ''}`,
          headers: role === undefined ? {} : { 'x-spec-role': role },
        });
        tried += 1;
        const turnedAway = (statusCode === 401 || statusCode === 403) && !signingIn.test(path);
        if (turnedAway === open)
          wrong.push(`${method} ${path} ${role ?? 'a stranger'}: ${String(statusCode)}`);
      }
    }
    expect(wrong).toEqual([]);
    console.info(`${String(api.routes.length)} routes, ${String(tried)} tried`);
  });
});
