import { openAccounts } from '#accounts/database';
import { createLog } from '#observability/logs';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { signInOverHttp, Visitor } from '#testing/identity';
import { createApi, type Api } from '../server/create-api.ts';
import { moduleOver, openWorld, type World } from './fixtures/world.ts';
import { identifyCallers } from './identify-callers.ts';
import { Identity } from './identity.ts';
import { identitySettings } from './identity-config.ts';

const sessionOf = async (visitor: Visitor, { publicUrl }: World): Promise<Record<string, unknown>> =>
  JSON.parse((await visitor.visit(`${publicUrl}/api/session`)).body) as Record<string, unknown>;

describe('somebody who signs in', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  it('comes back to where they were, in the role and for the trust that they chose', async () => {
    const visitor = new Visitor();
    expect(await sessionOf(visitor, world)).toEqual({ signedIn: false, canSignIn: true });
    const form = { person: 'trust-reporter', trust: 'rvw' };
    const back = await signInOverHttp(visitor, world.publicUrl, form, '/trusts/RVW?view=table');
    expect([back.status, back.location?.href]).toEqual([303, `${world.publicUrl}/trusts/RVW?view=table`]);
    expect(await sessionOf(visitor, world)).toEqual({
      ...{
        signedIn: true,
        canSignIn: true,
        name: 'Robin Castell',
        role: 'trust-reporter',
        organisation: 'RVW',
      },
      useCases: expect.arrayContaining(['reach-milestone', 'claim-influence']) as string[],
      csrfToken: expect.stringMatching(/^[\w-]{43}$/) as string,
      expiresAt: expect.stringMatching(/^\d{4}-.*Z$/) as string,
    });
  });

  it('is asked anew who to be, although the provider knows them still', async () => {
    const visitor = new Visitor();
    await signInOverHttp(visitor, world.publicUrl, { person: 'reviewer' });
    await signInOverHttp(visitor, world.publicUrl, { person: 'steward' });
    expect(await sessionOf(visitor, world)).toMatchObject({ role: 'steward', name: 'Charlie Lund' });
  });

  it('can do so on two pages at once', async () => {
    const visitor = new Visitor();
    const [one, other] = [
      await visitor.visit(`${world.publicUrl}/sign-in`),
      await visitor.visit(`${world.publicUrl}/sign-in`),
    ];
    const names = [one, other].map(({ headers }) => headers.get('set-cookie')?.split('=', 1)[0]);
    expect(new Set(names).size).toBe(2);
  });

  it('signs out here and there, in one go', async () => {
    const { visitor, csrfToken, read } = await world.signedIn('reviewer');
    const second = await world.signedIn('reviewer');
    const left = await visitor.visit(`${world.publicUrl}/sign-out`, {
      ...{ method: 'POST', headers: { origin: world.publicUrl, 'x-csrf-token': csrfToken } },
    });
    const { endSessionUrl } = JSON.parse(left.body) as { endSessionUrl: string };
    expect(visitor.cookie('throughline')).toBeUndefined();
    expect((await read()).status).toBe(401);
    const leaving = await visitor.visit(endSessionUrl);
    const [, action = '', xsrf = ''] =
      /action="([^"]+)".*name="xsrf" value="([^"]+)"/s.exec(leaving.body) ?? [];
    const gone = await visitor.visit(action, { form: { xsrf, logout: 'yes' } });
    expect(gone.location?.href).toBe(`${world.publicUrl}/`);
    // Of the same person in another browser the provider said nothing.
    expect((await second.read()).status).toBe(200);
  });

  it('is signed out behind their back when the provider’s own session ends', async () => {
    const { visitor, read } = await world.signedIn('reviewer');
    expect((await read()).status).toBe(200);
    const leaving = await visitor.visit(`${world.provider.issuer}/session/end`);
    const [, action = '', xsrf = ''] =
      /action="([^"]+)".*name="xsrf" value="([^"]+)"/s.exec(leaving.body) ?? [];
    await visitor.visit(action, { form: { xsrf, logout: 'yes' } });
    expect((await read()).status).toBe(401);
  });

  it('sees a page when they cancel, and no page of a program', async () => {
    const visitor = new Visitor();
    const address = new URL('/sign-in', world.publicUrl);
    const chooser = await visitor.follow(await visitor.visit(address));
    const chosen = await visitor.visit(chooser.url, { form: { cancel: 'yes' } });
    const { location } = await visitor.follow(chosen, ({ pathname }) => pathname === '/sign-in/callback');
    const page = await visitor.visit(location ?? '', { headers: { accept: 'text/html,*/*' } });
    expect([page.status, page.headers.get('content-type')]).toEqual([400, 'text/html; charset=utf-8']);
    expect(page.body).toContain('<h1>You did not sign in</h1>');
    expect(page.body).not.toMatch(/style=|<style|<script/);
    expect((await visitor.visit(`${world.publicUrl}/sign-in/style.css`)).status).toBe(200);
  });

  it('is told by a program’s answer what the provider says of them, and no more', async () => {
    const answer = await world.bearer(await world.provider.tokenOf('machine.trust-reporter.ZZ1'), 'GET');
    expect(JSON.parse(answer.body)).toEqual({
      caller: {
        subject: 'machine.trust-reporter.ZZ1',
        role: 'trust-reporter',
        organisation: 'ZZ1',
        via: 'bearer',
      },
    });
  });
});

describe('without the provider', () => {
  let database: TestDatabase;
  let accounts: ReturnType<typeof openAccounts>;
  const log = createLog({ service: 'spec', level: 'silent' });
  const publicUrl = new URL('https://throughline.example');
  const apiOver = async (identity: Identity): Promise<Api> =>
    createApi(moduleOver(identity), {
      ...{ publicUrl, pagesFolder: '/nothing-here', log },
      identify: (server) => identifyCallers(server, identity),
    });
  const awaySettings = () => {
    const settings = identitySettings({
      ...{ OIDC_ISSUER: 'http://127.0.0.1:9', OIDC_CLIENT_ID: 'throughline', OIDC_CLIENT_SECRET: 'secret' },
    });
    if (settings === undefined) throw new Error('No issuer.');
    return settings;
  };
  const away = () => new Identity({ settings: awaySettings(), accounts, publicUrl, log });

  beforeAll(async () => {
    database = await createTestDatabase();
    accounts = openAccounts(database.accounts);
  });
  afterAll(async () => {
    await accounts.end();
    await database.drop();
  });

  it('that is away, reading and sessions go on; signing in and tokens wait', async () => {
    const identity = away();
    const { app } = await apiOver(identity);
    const ask = async (url: string, headers: Record<string, string> = {}) => {
      const { statusCode, body } = await app.inject({ method: 'GET', url, headers });
      return [statusCode, /problem:([a-z-]+)/.exec(body)?.[1]];
    };
    const id = await identity.needed.sessions.begin({ subject: 's', role: 'reviewer' }, {});
    expect(await ask('/api/session')).toEqual([200, undefined]);
    expect(await ask('/api/probe', { cookie: `__Host-throughline=${id}` })).toEqual([200, undefined]);
    expect(await ask('/sign-in')).toEqual([503, 'unavailable']);
    expect(await ask('/api/probe', { authorization: 'Bearer a.b.c' })).toEqual([503, 'unavailable']);
    await app.close();
  });

  it('a session is kept while the accounts are away, and its cookie goes when it has ended', async () => {
    const identity = away();
    const there = await apiOver(identity);
    const cutOff = away();
    // As `pg` rejects; what Node itself throws is no Error of the realm in which Jest runs specs.
    const refused = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
    cutOff.needed.sessions.find = () => Promise.reject(refused);
    const lost = await apiOver(cutOff);
    const id = await identity.needed.sessions.begin({ subject: 's', role: 'reviewer' }, {});
    const cookiesOf = async ({ app }: Api, cookie: string) => {
      const answer = await app.inject({ url: '/api/session', headers: { cookie } });
      return [answer.statusCode, answer.cookies.map(({ name, value }) => `${name}=${value}`)];
    };
    expect(await cookiesOf(lost, `__Host-throughline=${id}`)).toEqual([200, []]);
    expect(await cookiesOf(there, `__Host-throughline=${id}`)).toEqual([200, []]);
    expect(await cookiesOf(there, 'something=else')).toEqual([200, []]);
    expect(await cookiesOf(there, '__Host-throughline=ended')).toEqual([200, ['__Host-throughline=']]);
    await Promise.all([there.app.close(), lost.app.close()]);
  });

  it('a form of another site, with which no cookie comes, takes none away', async () => {
    const { app } = await apiOver(away());
    const form = { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://evil.example' };
    const send = async (payload: string) => {
      const answer = await app.inject({ method: 'POST', url: '/sign-out', headers: form, payload });
      return [answer.statusCode, answer.cookies];
    };
    expect([await send(''), await send('a=b')]).toEqual([
      [200, []],
      [415, []],
    ]);
    await app.close();
  });

  it('a new id is kept by no cache', async () => {
    const settings = awaySettings();
    let minutes = 0;
    const now = () => new Date(Date.now() + minutes * 60_000);
    const identity = new Identity({ settings, accounts, publicUrl, log, now });
    const { app } = await apiOver(identity);
    const id = await identity.needed.sessions.begin({ subject: 's', role: 'reviewer' }, {});
    const read = async () => {
      const { headers } = await app.inject({
        url: '/api/probe',
        headers: { cookie: `__Host-throughline=${id}` },
      });
      return [headers['set-cookie'] !== undefined, headers['cache-control']];
    };
    for (minutes of [0, 25, 50]) expect(await read()).toEqual([false, 'no-store']);
    minutes = 65;
    expect(await read()).toEqual([true, 'no-store']);
    await app.close();
  });

  it('that nobody named, the record can be read and nobody can sign in', async () => {
    const { app } = await apiOver(new Identity());
    expect((await app.inject('/api/session')).json()).toEqual({ signedIn: false, canSignIn: false });
    expect((await app.inject('/sign-in')).json()).toMatchObject({
      type: 'urn:throughline:problem:read-only',
    });
    expect((await app.inject('/api/probe')).statusCode).toBe(401);
    await app.close();
  });

  it('a cookie over https is of this host alone, and read by no script', async () => {
    const identity = away();
    const { app } = await apiOver(identity);
    const { sessions } = identity.needed;
    const id = await sessions.begin({ subject: 's', role: 'reviewer' }, {});
    const session = await sessions.find(id);
    const answer = await app.inject({
      ...{ method: 'POST', url: '/sign-out' },
      headers: {
        ...{ cookie: `__Host-throughline=${id}`, origin: publicUrl.origin },
        'x-csrf-token': session?.csrfToken ?? '',
      },
    });
    expect(answer.json()).toEqual({});
    expect(answer.headers['set-cookie']).toMatch(
      /^__Host-throughline=; .*Path=\/;.* HttpOnly; Secure; SameSite=Lax$/,
    );
    await app.close();
  });
});
