import { EventEmitter, once } from 'node:events';
import { endWhenAsked } from './end-when-asked.ts';

class AskedProcess extends EventEmitter {
  readonly connected = undefined;
  readonly exit = (code: number): boolean => this.emit('exited', code);
}

describe('a process that is asked to end', () => {
  let asked: AskedProcess;
  let failures: unknown[];
  const failed = (error: unknown) => void failures.push(error);
  beforeEach(() => {
    asked = new AskedProcess();
    failures = [];
  });

  it.each(['SIGTERM', 'SIGINT'])('ends in order at %s, once, and says so by its code', async (signal) => {
    let stops = 0;
    endWhenAsked(() => Promise.resolve(void (stops += 1)), { failed }, asked);
    const exited = once(asked, 'exited');
    asked.emit(signal);
    asked.emit(signal);
    await expect(exited).resolves.toEqual([0]);
    expect([stops, failures]).toEqual([1, []]);
  });

  it('says what went wrong, and ends', async () => {
    const wrong = new Error('two requests had no answer');
    endWhenAsked(() => Promise.reject(wrong), { failed }, asked);
    const exited = once(asked, 'exited');
    asked.emit('SIGTERM');
    await expect(exited).resolves.toEqual([1]);
    expect(failures).toEqual([wrong]);
  });

  it('ends whatever it waits for', async () => {
    endWhenAsked(() => new Promise(() => undefined), { failed, limitMs: 1 }, asked);
    const exited = once(asked, 'exited');
    asked.emit('SIGTERM');
    await expect(exited).resolves.toEqual([1]);
    expect(failures).toHaveLength(1);
  });
});
