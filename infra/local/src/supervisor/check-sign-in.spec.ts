import { addressToListenOn, checkSignIn } from './check-sign-in.ts';
import { supervisorSettings } from './supervisor-config.ts';

/** A name service of an invented network. */
const addresses: Readonly<Record<string, readonly string[]>> = {
  'zz-laptop': ['192.0.2.7'],
  'zz-both': ['127.0.0.1', '192.0.2.7'],
  'zz-here': ['127.0.1.1', '::1'],
  localhost: ['127.0.0.1', '::1'],
  // What the resolver of an operating system makes of short forms.
  '0': ['0.0.0.0'],
  '127.1': ['127.0.0.1'],
};
const lookUp = (host: string): Promise<readonly string[]> => {
  const found = addresses[host] ?? (/^[\d.]+$|:/.test(host) ? [host] : undefined);
  return found ? Promise.resolve(found) : Promise.reject(new Error(`ENOTFOUND ${host}`));
};
const asked = async (env: Record<string, string>): Promise<string> =>
  checkSignIn(supervisorSettings(env), lookUp).then(
    () => 'starts',
    (error: unknown) => String(error),
  );
const provider = { OIDC_ISSUER: 'https://id.zz.example' };

describe('a start that would let anybody be anybody from elsewhere is refused', () => {
  it.each([
    '0.0.0.0',
    '0',
    '::',
    '::0',
    '192.0.2.7',
    '2001:db8::7',
    '::ffff:192.0.2.7',
    '::ffff:0.0.0.0',
    'zz-laptop',
    'zz-both',
  ])('HOST=%s', async (HOST) => {
    const said = await asked({ HOST });
    expect(said).toContain(`HOST=${HOST} is for others too`);
    for (const way of ['OIDC_ISSUER', 'SIGN_IN=none', 'leave out HOST']) expect(said).toContain(way);
    await expect(asked({ HOST, NODE_ENV: 'production' })).resolves.toContain('is for others too');
    await expect(asked({ HOST, ...provider })).resolves.toBe('starts');
    await expect(asked({ HOST, SIGN_IN: 'none' })).resolves.toBe('starts');
  });
  it.each(['https://throughline.zz.example', 'http://192.0.2.7:3000', 'http://localhost.zz.example'])(
    'PUBLIC_URL=%s',
    async (PUBLIC_URL) => {
      const said = await asked({ PUBLIC_URL });
      expect(said).toContain(`PUBLIC_URL=${PUBLIC_URL} is for others too`);
      for (const way of ['OIDC_ISSUER', 'SIGN_IN=none', 'leave out PUBLIC_URL']) expect(said).toContain(way);
      await expect(asked({ PUBLIC_URL, ...provider })).resolves.toBe('starts');
      await expect(asked({ PUBLIC_URL, SIGN_IN: 'none' })).resolves.toBe('starts');
    },
  );
  it('with a provider that this machine alone reaches, too', async () => {
    const here = { OIDC_ISSUER: 'http://localhost:3001' };
    await expect(asked({ HOST: '0.0.0.0', ...here })).resolves.toContain('OIDC_ISSUER=http://localhost:3001');
    await expect(asked({ HOST: '127.0.0.1', ...here })).resolves.toBe('starts');
  });
});

describe('a start for this machine alone goes on', () => {
  it.each([
    {},
    { HOST: '' },
    { HOST: '127.0.0.1' },
    { HOST: '::1' },
    { HOST: '0:0:0:0:0:0:0:1' },
    { HOST: 'localhost' },
    { HOST: '127.0.0.2' },
    { HOST: 'zz-here', PUBLIC_URL: 'http://localhost:3000' },
    { PUBLIC_URL: 'http://localhost:80' },
    { PUBLIC_URL: 'http://[::1]:3000' },
    { NODE_ENV: 'production' },
  ])('%j', async (env) => expect(await asked(env)).toBe('starts'));
});

it('a HOST that names no address is said before anything starts', async () =>
  expect(await asked({ HOST: 'zz-nowhere' })).toContain('HOST=zz-nowhere names no address'));

it.each([
  [{ SIGN_IN: 'nobody' }, "SIGN_IN is to be none, or left out, and is 'nobody'"],
  [{ SIGN_IN: 'none', ...provider }, 'SIGN_IN=none and OIDC_ISSUER contradict'],
])('%j contradicts itself', (env, said) => expect(() => supervisorSettings(env)).toThrow(said));

describe('the API listens', () => {
  it.each([
    ['localhost', 'localhost'],
    ['127.0.0.2', '127.0.0.2'],
    ['::1', '::1'],
    ['zz-here', '127.0.1.1'],
    ['127.1', '127.0.0.1'],
    ['zz-both', 'zz-both'],
    ['0.0.0.0', '0.0.0.0'],
    ['zz-nowhere', 'zz-nowhere'],
  ])('for HOST=%s on %s', async (host, address) =>
    expect(await addressToListenOn(host, lookUp)).toBe(address),
  );
});
