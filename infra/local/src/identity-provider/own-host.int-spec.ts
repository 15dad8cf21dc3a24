import { once } from 'node:events';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { text } from 'node:stream/consumers';
import { openLocalProvider, type TestProvider } from '#testing/identity';

const discovery = '/.well-known/openid-configuration';

describe('the local provider of identities answers its own host alone', () => {
  let provider: TestProvider;
  let port: string;
  beforeAll(async () => {
    provider = await openLocalProvider('http://localhost:8');
    ({ port } = new URL(provider.issuer));
  });
  afterAll(() => provider.close());

  const statusOf = async (target: string, ...headers: string[]): Promise<number> => {
    const socket = connect(Number(port), '127.0.0.1');
    const lines = [`GET ${target} HTTP/1.1`, ...headers, 'Connection: close'];
    socket.end(`${lines.map((line) => line.replace('PORT', port)).join('\r\n')}\r\n\r\n`);
    return Number(/^HTTP\/1\.1 (\d+)/.exec(await text(socket))?.[1]);
  };

  it.each([
    ['localhost', 'Host: localhost:PORT'],
    ['LocalHost', 'Host: LocalHost:PORT'],
    ['127.0.0.1', 'Host: 127.0.0.1:PORT'],
    ['[::1]', 'Host: [::1]:PORT'],
    ['itself, passed on', 'Host: localhost:PORT', 'X-Forwarded-Host: localhost:PORT'],
  ])('which is %s', async (_of, ...headers) => expect(await statusOf(discovery, ...headers)).toBe(200));

  it.each([
    ['of elsewhere', 421, ['Host: idp.zz.example:PORT']],
    ['an address of elsewhere', 421, ['Host: 192.0.2.7:PORT']],
    ['any address', 421, ['Host: 0.0.0.0:PORT']],
    ['with another port', 421, ['Host: localhost:1']],
    ['without its port', 421, ['Host: localhost']],
    ['that begins like it', 421, ['Host: localhost.zz.example:PORT']],
    ['with a dot at its end', 421, ['Host: localhost.:PORT']],
    ['with somebody before it', 421, ['Host: zz@localhost:PORT']],
    ['written otherwise', 421, ['Host: 2130706433:PORT']],
    ['behind a proxy', 421, ['Host: localhost:PORT', 'X-Forwarded-Host: idp.zz.example']],
    ['behind two proxies', 421, ['Host: localhost:PORT', 'X-Forwarded-Host: localhost:PORT, idp.zz.example']],
    ['behind a proxy of RFC 7239', 421, ['Host: localhost:PORT', 'Forwarded: host=idp.zz.example']],
    ['two of them', 400, ['Host: localhost:PORT', 'Host: idp.zz.example']],
    ['none', 400, []],
    ['an empty one', 421, ['Host:']],
  ])('not one %s', async (_of, status, headers) => {
    expect(await statusOf(discovery, ...headers)).toBe(status);
    expect(await statusOf('/style.css', ...headers)).toBe(status);
  });

  it('nor one in the address', async () => {
    expect(await statusOf(`http://idp.zz.example${discovery}`, 'Host: localhost:PORT')).toBe(421);
    expect(await statusOf(`http://localhost:PORT${discovery}`, 'Host: localhost:PORT')).toBe(421);
  });

  it('and is not reached at any other address of this machine', async () => {
    const others = Object.values(networkInterfaces())
      .flatMap((all = []) => all)
      .filter(({ internal, address }) => !internal && !address.startsWith('fe80'));
    for (const { address } of others) {
      const socket = connect(Number(port), address);
      const [error] = (await once(socket, 'error')) as [NodeJS.ErrnoException];
      expect(error.code).toBe('ECONNREFUSED');
    }
  });
});
