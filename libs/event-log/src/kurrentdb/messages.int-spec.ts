import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { KurrentDBClient } from '@kurrent/kurrentdb-client';
import { LogUnavailable } from '../port/errors.ts';
import { openKurrentDbLog } from './open-kurrentdb-log.ts';

/** Message of a log at this address that cannot be asked. */
async function said(url: string, connecting?: Parameters<typeof openKurrentDbLog>[1]): Promise<string> {
  const log = openKurrentDbLog({ url, patienceMilliseconds: 0, answerMilliseconds: 2_000 }, connecting);
  try {
    await log.head();
    return 'no failure';
  } catch (error) {
    expect(error).toBeInstanceOf(LogUnavailable);
    return error instanceof Error ? error.message : '';
  } finally {
    await log.dispose();
  }
}

/** A client that the server lets in to nothing. */
const denied = () => {
  const readAll = () => {
    throw Object.assign(new Error('7 PERMISSION_DENIED'), { type: 'access-denied' });
  };
  return Promise.resolve({ readAll, dispose: () => Promise.resolve() } as unknown as KurrentDBClient);
};

describe('a log in KurrentDB that cannot be asked says what is the matter:', () => {
  it.each([
    [
      'a host that is not known',
      'kurrentdb://writer:secret@no-such-host.invalid:2113?tls=false',
      /^No host is known.*no-such-host/,
    ],
    [
      'nothing that listens',
      'kurrentdb://writer:secret@127.0.0.1:1?tls=false',
      /^Nothing answers where.*127\.0\.0\.1:1/,
    ],
    [
      'a file that is not there',
      'kurrentdb://writer:secret@127.0.0.1:1?tlsCAFile=/nowhere/ca.crt',
      /tlsCAFile.*\/nowhere\/ca\.crt/,
    ],
    [
      'a key that is not there',
      'kurrentdb://127.0.0.1:1?userKeyFile=/nowhere/user.key',
      /userKeyFile.*\/nowhere\/user\.key/,
    ],
  ])('%s', async (_, url, sentence) => {
    const message = await said(url);
    expect(message).toMatch(sentence);
    expect(message).not.toMatch(/secret|writer/);
  });

  it('a server that is no KurrentDB', async () => {
    const server = createServer((_, answer) => answer.end('Something else')).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    expect(await said(`kurrentdb://127.0.0.1:${port}?tls=false`)).toMatch(/is no KurrentDB/);
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });

  it.each([
    [
      'a password that is refused',
      'kurrentdb://writer:secret@127.0.0.1:1',
      /refuses the user and the password/,
    ],
    ['no user', 'kurrentdb://127.0.0.1:1', /without a user and a password, and EVENT_LOG_URL names none/],
  ])('%s', async (_, url, sentence) => {
    const message = await said(url, denied);
    expect(message).toMatch(sentence);
    expect(message).not.toMatch(/secret|writer/);
  });
});
