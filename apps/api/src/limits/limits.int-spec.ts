import { get, type RequestOptions } from 'node:http';
import fastify, { type FastifyInstance, type InjectOptions } from 'fastify';
import type pg from 'pg';
import { openAccounts } from '#accounts/database';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { trustedProxies } from '../address/trusted-proxies.ts';
import { sendProblem } from '../http/problem-filter.ts';
import { limitFailures, limitRequests } from './limit-requests.ts';
import { openRateLimits } from './limits.ts';
import type { LimitSettings } from './limit-settings.ts';

const settings: LimitSettings = {
  readsPerMinute: 24,
  writesPerMinute: 10,
  signInsPerMinute: 3,
  ...{ strangersAtOnce: 3, longAtOnce: 2, keptMegabytes: 32 },
  trustedProxies: [],
};

/** A server that takes anybody at their word, and tokens that say so for bad ones. */
function server(accounts: pg.Pool | undefined, given: Partial<LimitSettings> = {}): FastifyInstance {
  const all = { ...settings, ...given };
  const limits = openRateLimits(all, accounts);
  const app = fastify({ trustProxy: all.trustedProxies.length > 0 && trustedProxies(all.trustedProxies) });
  app.setErrorHandler(sendProblem);
  limitFailures(app, limits);
  app.addHook('onRequest', (request, reply, done) => {
    const { authorization } = request.headers;
    if (authorization === 'bad') return void reply.code(401).send('bad');
    if (authorization !== undefined)
      request.caller = { subject: authorization, role: 'analyst', via: 'bearer' };
    done();
  });
  limitRequests(app, limits);
  for (const url of ['/api/x', '/sign-in', '/sign-in/callback', '/page', '/health/live'])
    app.get(url, () => 'read');
  app.post('/api/x', () => 'written');
  return app;
}

/** As a client of its own sends it: `inject` would put the address in order. */
const statusOf = (options: RequestOptions): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', ...options }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    }).on('error', reject);
  });

describe('limits', () => {
  let database: TestDatabase;
  let accounts: pg.Pool;
  let apps: FastifyInstance[];
  beforeEach(async () => {
    database = await createTestDatabase();
    accounts = openAccounts(database.accounts);
    apps = [server(accounts), server(accounts)];
  });
  afterEach(async () => {
    await accounts.end();
    await database.drop();
  });

  /** Asks so often, of each server in turn, and counts the answers by status. */
  async function asked(times: number, options: InjectOptions, of = apps): Promise<Record<number, number>> {
    const counts: Record<number, number> = {};
    for (let time = 0; time < times; time += 1) {
      const answer = await of[time % of.length]?.inject(options);
      const status = answer?.statusCode ?? 0;
      counts[status] = (counts[status] ?? 0) + 1;
    }
    return counts;
  }
  const by = (authorization: string, more: InjectOptions = {}): InjectOptions => ({
    ...{ method: 'POST', url: '/api/x', headers: { authorization }, payload: {} },
    ...more,
  });

  it('are one for all processes, in reading, writing and signing in', async () => {
    expect(await asked(40, { url: '/api/x' })).toEqual({ 200: 24, 429: 16 });
    expect(await asked(15, { method: 'POST', url: '/api/x' })).toEqual({ 200: 10, 429: 5 });
    expect(await asked(5, { url: '/sign-in?to=/log' })).toEqual({ 200: 3, 429: 2 });
  });

  it('are for each caller their own, wherever they ask from, and leave others be', async () => {
    expect(await asked(12, by('a'))).toEqual({ 200: 10, 429: 2 });
    expect(await asked(2, by('a', { remoteAddress: '192.0.2.7' }))).toEqual({ 429: 2 });
    expect(await asked(12, by('b'))).toEqual({ 200: 10, 429: 2 });
  });

  it('count a batch by its commands', async () => {
    const batch = { payload: { commands: Array.from({ length: 45 }, () => ({})) } };
    expect(await asked(4, by('a', batch))).toEqual({ 200: 2, 429: 2 });
  });

  it.each(['/%61pi/x', '/api/x?', 'http://throughline.example/api/x'])(
    'are not passed by writing the address as %s',
    async (path) => {
      const [app] = apps;
      const port = Number(new URL((await app?.listen({ port: 0, host: '127.0.0.1' })) ?? '').port);
      const statuses = await Promise.all(Array.from({ length: 40 }, () => statusOf({ port, path })));
      await app?.close();
      expect(statuses.filter((status) => status === 200)).toHaveLength(24);
    },
  );

  it('are not passed in signing in by writing the address otherwise', async () => {
    expect(await asked(5, { url: '/sign-i%6e' })).toEqual({ 200: 3, 429: 2 });
  });

  it('leave pages and health alone', async () => {
    expect(await asked(50, { url: '/page' })).toEqual({ 200: 50 });
    expect(await asked(50, { url: '/health/live' })).toEqual({ 200: 50 });
  });

  it('say when to try again', async () => {
    await asked(3, { url: '/sign-in' });
    const answer = await apps[0]?.inject({ url: '/sign-in' });
    expect(answer?.json()).toMatchObject({ status: 429, type: 'urn:throughline:problem:too-many-requests' });
    expect(Number(answer?.headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(answer?.headers['retry-after'])).toBeLessThanOrEqual(60);
  });

  it('are not passed by a forged X-Forwarded-For, and are by one of a proxy that is trusted', async () => {
    const forged = (time: number) => ({
      url: '/sign-in',
      headers: { 'x-forwarded-for': `198.51.100.${String(time)}` },
    });
    const behind = [server(accounts, { trustedProxies: ['127.0.0.1'] })];
    const answers = { forged: 0, trusted: 0 };
    for (let time = 0; time < 6; time += 1) {
      answers.forged += (await asked(1, forged(time)))[200] ?? 0;
      answers.trusted += (await asked(1, forged(time), behind))[200] ?? 0;
    }
    expect(answers).toEqual({ forged: 3, trusted: 6 });
    // The client's own header is what the proxy appends to: the last address that is not a proxy's counts.
    const chained = (time: number) => ({
      url: '/sign-in',
      headers: { 'x-forwarded-for': `203.0.113.${String(time)}, 198.51.100.200` },
    });
    let passed = 0;
    for (let time = 0; time < 6; time += 1) passed += (await asked(1, chained(time), behind))[200] ?? 0;
    expect(passed).toBe(3);
  });

  it.each([
    ['with another port each time', (time: number) => `198.51.100.7:${String(1000 + time)}`],
    ['of IPv6 with another port each time', (time: number) => `"[2001:db8::7]:${String(1000 + time)}"`],
    ['from another place of one /64 each time', (time: number) => `2001:db8::${String(time)}`],
    ['with another word each time', (time: number) => `nobody-${String(time)}`],
    [
      'over a second proxy that has another port each time',
      (time: number) => `198.51.100.7, 10.0.0.7:${String(1000 + time)}`,
    ],
  ])('are not passed by an X-Forwarded-For %s, and others are let through', async (_how, written) => {
    const behind = [server(accounts, { trustedProxies: ['127.0.0.1', '10.0.0.7'] })];
    let passed = 0;
    for (let time = 0; time < 6; time += 1) {
      const headers = { 'x-forwarded-for': written(time) };
      passed += (await asked(1, { url: '/sign-in', headers }, behind))[200] ?? 0;
    }
    expect(passed).toBe(3);
    const other = { url: '/sign-in', headers: { 'x-forwarded-for': '198.51.100.8:1, 10.0.0.7:2' } };
    expect(await asked(1, other, behind)).toEqual({ 200: 1 });
  });

  it('let readers through and refuse writers while the store is away', async () => {
    const away = openAccounts(database.accounts.replace(/:\d+\//, ':1/'));
    const alone = [server(away)];
    expect(await asked(50, { url: '/api/x' }, alone)).toEqual({ 200: 50 });
    expect(await asked(2, by('a'), alone)).toEqual({ 503: 2 });
    expect(await asked(2, { url: '/sign-in' }, alone)).toEqual({ 503: 2 });
    await away.end();
  });

  it('hold in one process where there are no accounts', async () =>
    expect(await asked(40, { url: '/api/x' }, [server(undefined)])).toEqual({ 200: 24, 429: 16 }));

  it('stop an address that goes on with credentials that nobody takes, and no other', async () => {
    const [one] = apps;
    const guessing = { url: '/api/x', headers: { authorization: 'bad' } };
    expect(await asked(30, guessing, one ? [one] : [])).toEqual({ 401: 24, 429: 6 });
    expect(await asked(1, { ...guessing, remoteAddress: '192.0.2.7' })).toEqual({ 401: 1 });
    // Colleagues behind the same address, with good ones, also such as were never seen before.
    expect(await asked(2, by('a'), one ? [one] : [])).toEqual({ 200: 2 });
    expect(await asked(1, guessing, one ? [one] : [])).toEqual({ 429: 1 });
    expect(await asked(1, { url: '/api/x' })).toEqual({ 200: 1 });
  });

  it('stop an address that goes on coming back from the provider, and leave its reading and signing in alone', async () => {
    const [one] = apps;
    expect(await asked(30, { url: '/sign-in/callback?code=x&state=y' }, one ? [one] : [])).toEqual({
      200: 12,
      429: 18,
    });
    expect(await asked(24, { url: '/api/x' })).toEqual({ 200: 24 });
    expect(await asked(3, { url: '/sign-in' })).toEqual({ 200: 3 });
  });

  it('store neither a subject nor an address', async () => {
    await asked(1, by('subject-of-somebody'));
    const { rows } = await accounts.query<{ key: string }>('SELECT key FROM accounts.rate_limit');
    expect(rows).toEqual([{ key: expect.stringMatching(/^write:[\w-]{32}$/) as string }]);
  });
});
