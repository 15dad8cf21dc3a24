import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { openLocalProvider, Visitor } from '#testing/identity';
import { identityChoices, localAccount } from './accounts.ts';
import { identityFile, ensureIdentitySecrets } from './ensure-identity-secrets.ts';
import { startIdentityProvider } from './start-identity-provider.ts';

const main = fileURLToPath(new URL('main.ts', import.meta.url));

describe('the local provider of identities', () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'throughline-spec-'));
  });
  afterEach(() => rm(directory, { recursive: true }));

  const environment = (nodeEnv: string) => ({
    ...{ PATH: process.env['PATH'], NODE_ENV: nodeEnv, IDENTITY_PORT: '0', IDENTITY_DATA: directory },
    ...{
      IDENTITY_ISSUER: 'http://localhost:9',
      PUBLIC_URL: 'http://localhost:8',
      API_URL: 'http://localhost:8',
    },
    OIDC_AUDIENCE: 'urn:throughline:api',
  });
  const run = (nodeEnv: string) =>
    fork(main, {
      env: environment(nodeEnv),
      execArgv: ['--conditions=source'],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });

  it('does not start in production, as a process or otherwise', async () => {
    const process = run('production');
    const said = process.stdout ? text(process.stdout) : '';
    const [code] = (await once(process, 'exit')) as [number];
    expect([code, await said]).toEqual([
      1,
      expect.stringContaining('does not start where NODE_ENV is production'),
    ]);
    const order = {
      issuer: 'http://localhost:9',
      publicUrl: 'http://localhost:8',
      apiUrl: 'http://localhost:8',
    };
    const secrets = await ensureIdentitySecrets(directory);
    await expect(
      startIdentityProvider(
        { ...order, audience: 'urn:throughline:api', secrets },
        { port: 0 },
        'production',
      ),
    ).rejects.toThrow('NODE_ENV is production');
  });

  it('starts elsewhere, and goes with its supervisor', async () => {
    const process = run('development');
    if (process.stdout) await once(process.stdout, 'data');
    process.disconnect();
    await once(process, 'exit');
    expect((await stat(identityFile(directory))).mode & 0o777).toBe(0o600);
  });

  it('keeps its keys, the same for two that start at once, and replaces none that is damaged', async () => {
    const [one, other] = await Promise.all([
      ensureIdentitySecrets(directory),
      ensureIdentitySecrets(directory),
    ]);
    expect(other).toEqual(one);
    expect(one.signingKey).toMatchObject({ kty: 'RSA', alg: 'RS256', use: 'sig' });
    await writeFile(identityFile(directory), '{}');
    await expect(ensureIdentitySecrets(directory)).rejects.toMatchObject({ code: 'local/identity-unknown' });
    expect(await readFile(identityFile(directory), 'utf8')).toBe('{}');
  });

  it('shows one person for each role, says that it is for local use, and asks for a code where one is needed', async () => {
    const publicUrl = 'http://localhost:8';
    const provider = await openLocalProvider(publicUrl);
    const visitor = new Visitor();
    const address = new URL('/auth', provider.issuer);
    address.search = new URLSearchParams({
      ...{ client_id: 'throughline', redirect_uri: `${publicUrl}/sign-in/callback`, response_type: 'code' },
      ...{ scope: 'openid', state: 's', code_challenge: 'A'.repeat(43), code_challenge_method: 'S256' },
    }).toString();
    const page = await visitor.follow(await visitor.visit(address));
    expect(page.body).toContain('For local use only');
    expect(page.body.match(/type="radio"/g)).toHaveLength(identityChoices.length);
    expect(new Set(identityChoices.map(({ role }) => role)).size).toBe(6);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    const choose = async (form: Record<string, string>) => visitor.visit(page.url, { form });
    for (const wrong of [
      {},
      { person: 'importer' },
      { person: 'trust-reporter' },
      { person: 'trust-reporter', trust: '<b>' },
    ]) {
      const answer = await choose(wrong);
      expect([
        answer.status,
        answer.body.includes('There is a problem'),
        answer.body.includes('<b>'),
      ]).toEqual([400, true, false]);
    }
    expect((await choose({ person: 'trust-reporter', trust: ' r0a ' })).status).toBe(303);
    await provider.close();
  });

  it.each([
    'importer',
    'machine.importer',
    'nobody',
    'trust-reporter',
    'trust-reporter.RVW.X',
    'trust-reporter.<b>',
    'reviewer.RVW',
    '',
  ])('knows nobody called %j', (id) => expect(localAccount(id)).toBeUndefined());
});
