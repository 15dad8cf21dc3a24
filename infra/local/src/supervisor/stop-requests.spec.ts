import { EventEmitter } from 'node:events';
import { promisify } from 'node:util';
import { listenForStop } from './stop-requests.ts';

const settled = promisify(setImmediate);

describe('requests to stop', () => {
  const listen = () => {
    const supervisor = new EventEmitter();
    const heard: string[] = [];
    let atMs = 0;
    const { stop, kill } = listenForStop(supervisor, () => atMs);
    void stop.then(() => heard.push('stop'));
    void kill.then(() => heard.push('kill'));
    const send = async (signal: string, at: number): Promise<string[]> => {
      atMs = at;
      supervisor.emit(signal);
      await settled();
      return heard;
    };
    return { send };
  };

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'])('are heard as %s', async (signal) => {
    await expect(listen().send(signal, 0)).resolves.toEqual(['stop']);
  });

  it('are one when npm passes on what the terminal has sent', async () => {
    const { send } = listen();
    await send('SIGINT', 0);
    await expect(send('SIGINT', 40)).resolves.toEqual(['stop']);
  });

  it('end everything at once when somebody insists', async () => {
    const { send } = listen();
    await send('SIGINT', 0);
    await expect(send('SIGINT', 1_500)).resolves.toEqual(['stop', 'kill']);
  });
});
