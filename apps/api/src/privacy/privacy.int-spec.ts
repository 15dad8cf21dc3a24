import { createHash } from 'node:crypto';
import pg from 'pg';
import { Sessions } from '#accounts/session';
import type { CommandAnswer } from '#contracts/command';
import type { SearchAnswer } from '#contracts/search';
import { commandIdOf } from '#event-log/ids';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import {
  milestoneReached,
  openRecord,
  policyRegistered,
  trustRegistered,
  type SpecRecord,
} from '#testing/record';
import { findText } from '#testing/search';
import { roles, type Role } from '#domain/schema';
import { sendDispute } from '../disputed-milestone.fixtures.ts';
import { writingApi, type Got, type WritingApi } from '../writing-api.fixtures.ts';

const milestone = '0191c5d2-0000-7000-8000-0000000000a1';
const key = '0191c5d2-0000-7000-8000-0000000000a2';
const textId = commandIdOf(key, 'reason');
const name = 'Yolande Testname';
const operator = { as: { role: 'operator' } } as const;

describe('privacy', () => {
  let database: TestDatabase;
  let record: SpecRecord;
  let api: WritingApi;
  let entry: CommandAnswer;

  const dispute = (reason: string): Promise<Got> => sendDispute(api, { milestone, key }, reason);
  const redact = (id: string, body: object, sent = operator as object) =>
    api.send(`/api/texts/${id}/redact`, body, sent);
  const erase = (subject: string) =>
    api.send(`/api/accounts/${encodeURIComponent(subject)}/erase`, {}, operator);
  const get = (url: string, headers: Record<string, string> = {}) =>
    api.app.inject({ url, headers: { 'x-spec-role': 'operator', ...headers } });
  /** Answers of every route that reads, those of later days included, and the export. */
  const exported = async (): Promise<{ all: string; failed: readonly string[] }> => {
    const values: Record<string, string> = {
      ...{ ref: 'zz-plan', odsCode: 'ZZ1', id: milestone, milestoneId: milestone },
      ...{ entryId: entry.events[0]?.id ?? '', subject: `milestone-${milestone}` },
    };
    // The feed has no end, and a spec of its own.
    const reading = api.routes.filter(
      ({ method, path }) => method === 'GET' && /^\/api\/(?!docs|events$)/.test(path),
    );
    const asked = reading.map(async ({ path, access }) => {
      const place = path.replaceAll(/:(\w+)/g, (parameter, called: string) => values[called] ?? parameter);
      // A citation is of another answer.
      const url = path.startsWith('/api/citation') ? `${place}?of=/api/timeline` : place;
      const role = Array.isArray(access) ? String(access[0]) : 'operator';
      const { statusCode, body } = await get(url, { 'x-spec-role': role });
      return { body, failed: statusCode === 200 ? [] : [`${String(statusCode)} ${url}`] };
    });
    const csv = await get('/api/timeline', { accept: 'text/csv' });
    const answers = await Promise.all(asked);
    return {
      all: [csv.body, ...answers.map(({ body }) => body)].join('\n'),
      failed: answers.flatMap(({ failed }) => failed),
    };
  };
  const digestOfLog = async (): Promise<string> => {
    const client = new pg.Client({ connectionString: database.superuser });
    await client.connect();
    const { rows } = await client.query<{ row: string }>(
      `SELECT row FROM (SELECT event::text AS row, 1 AS part, position AS place FROM log.event
                        UNION ALL SELECT stream::text, 2, version FROM log.stream
                        UNION ALL SELECT head::text, 3, 0 FROM log.head) AS every ORDER BY part, place, row`,
    );
    await client.end();
    return createHash('sha256')
      .update(rows.map(({ row }) => row).join('\n'))
      .digest('hex');
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    record = openRecord(database);
    api = await writingApi(database);
    await record.add('policy-zz-plan', policyRegistered('zz-plan'));
    await record.add('trust-ZZ1', trustRegistered('ZZ1', 'ZED TRUST'));
    await record.add(`milestone-${milestone}`, milestoneReached('ZZ1', '2020-01-01'));
    entry = (await dispute(`${name} was not told.`)).answer;
    await new Sessions(api.accounts).begin(
      { subject: 'spec-reviewer', role: 'reviewer', name: 'Ysolde Named', email: 'ysolde@zz.example' },
      { idToken: `e30.${btoa(JSON.stringify({ name: 'Ysolde Named' }))}.x` },
    );
    await record.project();
  });
  afterAll(async () => {
    await Promise.all([api.close(), record.close()]);
    await database.drop();
  });

  it('has what people write in one place alone, from where everybody reads it', async () => {
    expect(await findText(database.superuser, name)).toEqual([{ column: 'accounts.text.body', rows: 1 }]);
    const { all, failed } = await exported();
    expect(failed).toEqual([]);
    expect(all).toContain(name);
    expect(all).toContain(`"textId":"${textId}"`);
    const found = await get(`/api/search?q=${encodeURIComponent(name)}`);
    expect(found.json<SearchAnswer>().total).toBe(0);
  });

  it.each(roles.filter((role) => role !== 'operator'))('is not looked after by a %s', async (role: Role) => {
    const as = { role };
    const answers = [
      await redact(textId, { reason: 'unlawful' }, { as }),
      await api.send('/api/accounts/spec-reviewer/erase', {}, { as }),
      await api.app.inject({ url: '/api/accounts', headers: { 'x-spec-role': role } }),
    ];
    expect(answers.map((answer) => ('status' in answer ? answer.status : answer.statusCode))).toEqual([
      403, 403, 403,
    ]);
  });

  it('needs somebody who has signed in', async () =>
    expect((await redact(textId, { reason: 'unlawful' }, {})).status).toBe(401));

  it('takes no reason in words: it could name the person again', async () => {
    const { status, answer } = await redact(textId, { reason: `It names ${name}` });
    expect([status, answer.errors?.[0]?.code]).toEqual([400, 'not-one-of']);
  });

  it('takes a text away from everywhere, and leaves the log byte for byte as it was', async () => {
    const before = await digestOfLog();
    const { status, body } = await redact(textId, { reason: 'names-a-person' });
    expect([status, JSON.parse(body)]).toEqual([
      200,
      { textId, reason: 'names-a-person', redactedAt: expect.any(String) as string },
    ]);
    await record.runner.rebuild('timeline');
    expect(await findText(database.superuser, name)).toEqual([]);
    const { all } = await exported();
    expect(all).not.toContain(name);
    expect(all).toContain('"redacted":true');
    expect(await digestOfLog()).toBe(before);
  });

  it('does not take it in again, and says the same when asked to take it away again', async () => {
    expect((await dispute(`${name} was not told.`)).status).toBe(409);
    expect(await findText(database.superuser, name)).toEqual([]);
    const again = await redact(textId, { reason: 'unlawful' });
    expect(JSON.parse(again.body)).toMatchObject({ reason: 'names-a-person' });
  });

  it('knows no other text', async () => {
    expect((await redact(commandIdOf(key, 'note'), { reason: 'unlawful' })).status).toBe(404);
    expect((await redact('no-id', { reason: 'unlawful' })).status).toBe(400);
  });

  it('lists accounts, page by page', async () => {
    const subject = 'odd / subject?#%';
    await new Sessions(api.accounts).begin({ subject, role: 'analyst' }, {});
    const first = (await get('/api/accounts?limit=1')).json<{ accounts: object[]; next: string }>();
    expect(first).toEqual({
      accounts: [expect.objectContaining({ subject, role: 'analyst' })],
      next: subject,
    });
    const second = await get(`/api/accounts?limit=1&after=${encodeURIComponent(first.next)}`);
    expect(second.json()).toEqual({
      accounts: [expect.objectContaining({ subject: 'spec-reviewer', name: 'Ysolde Named' })],
    });
    expect((await erase(subject)).status).toBe(200);
  });

  it('erases an account with its sessions, and leaves the log byte for byte as it was', async () => {
    const before = await digestOfLog();
    expect(await findText(database.superuser, 'Ysolde')).not.toEqual([]);
    expect((await exported()).all).toContain('Ysolde');
    const first = await erase('spec-reviewer');
    expect([first.status, JSON.parse(first.body)]).toEqual([
      200,
      { erasedAt: expect.any(String) as string, sessionsEnded: 1 },
    ]);
    await record.runner.rebuild('timeline');
    for (const form of ['Ysolde', 'ysolde@zz.example'])
      expect(await findText(database.superuser, form)).toEqual([]);
    expect((await exported()).all).not.toContain('Ysolde');
    expect(await digestOfLog()).toBe(before);
    expect((await erase('spec-reviewer')).body).toBe(first.body);
    expect((await erase('nobody')).status).toBe(404);
  });
});
