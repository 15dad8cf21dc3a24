import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import { openAccounts } from '#accounts/database';
import { Texts } from '#accounts/text';
import type { UseCaseContext } from '#commands/free-text';
import { LogEventStore } from '#commands/handling';
import type { CommandAnswer } from '#contracts/command';
import { roles, type Role } from '#domain/schema';
import type { Problem } from '#contracts/problem';
import type { EventLog } from '#event-log/port';
import { openPostgresLog } from '#event-log/postgres';
import { createLog } from '#observability/logs';
import { openReadModels } from '#read-models/database';
import type { TestDatabase } from '#testing/database';
import type { Caller } from './access/caller.ts';
import { ApiModule } from './api.module.ts';
import { InventedDay } from './running-api.fixtures.ts';
import { openAnswerServing } from './response-cache/open-answer-serving.ts';
import { Privacy } from './privacy/privacy.ts';
import { Running } from './running/running.ts';
import { createApi, type Api } from './server/create-api.ts';

/** The role and organisation that a spec signs in with. */
export interface Asker {
  readonly role: Role;
  readonly organisation?: string;
  /** Left out: somebody who has this role alone. */
  readonly subject?: string;
}

/** The parts of a request that a spec sends. */
export interface Sent {
  readonly as?: Asker;
  readonly key?: string;
  readonly ifMatch?: string;
}

/** An answer, taken apart. */
export interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly answer: CommandAnswer & Partial<Problem>;
  readonly body: string;
}

/** The API with a log to write to, and how to end it. */
export interface WritingApi extends Api {
  readonly log: EventLog;
  readonly accounts: pg.Pool;
  readonly send: (path: string, body: unknown, sent?: Sent) => Promise<Got>;
  readonly close: () => Promise<void>;
}

/** Takes a spec at its word for who asks. */
function identify(server: FastifyInstance): void {
  server.decorateRequest('caller');
  server.addHook('onRequest', (request, _reply, done) => {
    const [given, organisation] = String(request.headers['x-spec-role'] ?? '').split(' ');
    const role = roles.find((one) => one === given);
    const subject = request.headers['x-spec-subject'] ?? `spec-${String(role)}`;
    if (role) request.caller = callerOf(String(subject), role, organisation);
    done();
  });
}
const callerOf = (subject: string, role: Role, organisation: string | undefined): Caller => ({
  subject,
  role,
  ...(organisation !== undefined && { organisation }),
  via: 'bearer',
});

/** Puts the API together as main.ts does, without a port and without a provider of identities. */
export async function writingApi(
  database: TestDatabase,
  contextOf: (given: UseCaseContext) => UseCaseContext = (given) => given,
): Promise<WritingApi> {
  const readModels = await openReadModels(database.reader);
  const log = openPostgresLog({ url: database.appender });
  const accounts = openAccounts(database.accounts);
  const publicUrl = new URL('https://throughline.example');
  const answering = openAnswerServing(readModels, new InventedDay());
  const module = ApiModule.over({
    readModels,
    log,
    today: new InventedDay(),
    context: contextOf({ record: new LogEventStore(log), texts: new Texts(accounts) }),
    publicUrl,
    privacy: new Privacy(accounts),
    running: new Running({ accounts, answering }),
  });
  const silent = createLog({ service: 'spec', level: 'silent' });
  const api = await createApi(module, {
    publicUrl,
    pagesFolder: '/nothing-here',
    log: silent,
    identify,
    answering,
  });
  return {
    ...api,
    log,
    accounts,
    send: (path, body, sent) => send(api, path, body, sent),
    close: async () => {
      await api.app.close();
      await Promise.all([readModels.destroy(), log.dispose(), accounts.end()]);
    },
  };
}

async function send(api: Api, path: string, body: unknown, { as, key, ifMatch }: Sent = {}): Promise<Got> {
  const {
    statusCode,
    headers,
    body: text,
  } = await api.app.inject({
    method: 'POST',
    url: path,
    headers: {
      'content-type': 'application/json',
      ...(as && { 'x-spec-role': [as.role, as.organisation].filter(Boolean).join(' ') }),
      ...(as?.subject !== undefined && { 'x-spec-subject': as.subject }),
      ...(key !== undefined && { 'idempotency-key': key }),
      ...(ifMatch !== undefined && { 'if-match': ifMatch }),
    },
    payload: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: statusCode, headers, answer: JSON.parse(text) as Got['answer'], body: text };
}

/** Status, problem, and fields with their codes, in one line. */
export const told = ({ status, answer: { type = '', errors = [] } }: Got): string =>
  [
    status,
    type.replace('urn:throughline:problem:', ''),
    ...errors.map(({ field, code }) => `${field} ${code}`),
  ].join(' ');
