import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { choosePort } from './choose-port.ts';

async function listening(host: string, port = 0): Promise<[Server, number]> {
  const server = createServer().listen(port, host);
  await once(server, 'listening');
  const address = server.address();
  return [server, typeof address === 'object' && address !== null ? address.port : 0];
}

describe('choosing a port', () => {
  let open: Server[];
  beforeEach(() => {
    open = [];
  });
  afterEach(() => {
    for (const server of open) server.close();
  });

  it.each(['127.0.0.1', '0.0.0.0', '::1'])('passes over one that is taken at %s', async (host) => {
    const [server, taken] = await listening(host);
    open.push(server);
    expect(await choosePort('127.0.0.1', taken)).toBeGreaterThan(taken);
  });

  it('takes the one that is wanted when it is free', async () => {
    const [server, port] = await listening('127.0.0.1');
    server.close();
    await once(server, 'close');
    await expect(choosePort('127.0.0.1', port)).resolves.toBe(port);
  });

  it('fails at an address that this machine does not have', async () => {
    await expect(choosePort('192.0.2.1', 3000)).rejects.toThrow(/EADDRNOTAVAIL/);
  });
});
