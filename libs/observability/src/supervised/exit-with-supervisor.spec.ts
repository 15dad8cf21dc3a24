import { EventEmitter, once } from 'node:events';
import { exitWithSupervisor } from './exit-with-supervisor.ts';

class ForkedProcess extends EventEmitter {
  constructor(readonly connected: boolean) {
    super();
  }
  readonly exit = (code: number): boolean => this.emit('exited', code);
}

describe('a process that is supervised', () => {
  it('tidies up and exits when its supervisor is gone', async () => {
    const forked = new ForkedProcess(true);
    const done: string[] = [];
    exitWithSupervisor(() => void done.push('tidied up'), forked);
    const exited = once(forked, 'exited');
    forked.emit('disconnect');
    await expect(exited).resolves.toEqual([0]);
    expect(done).toEqual(['tidied up']);
  });

  it('exits even if tidying up fails', async () => {
    const forked = new ForkedProcess(true);
    exitWithSupervisor(() => Promise.reject(new Error('the database is gone')), forked);
    const exited = once(forked, 'exited');
    forked.emit('disconnect');
    await expect(exited).resolves.toEqual([0]);
  });

  it('stays when nobody supervises it', () => {
    const byHand = new ForkedProcess(false);
    exitWithSupervisor(() => undefined, byHand);
    expect(byHand.listenerCount('disconnect')).toBe(0);
  });
});
