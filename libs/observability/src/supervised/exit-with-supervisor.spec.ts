import { EventEmitter, once } from 'node:events';
import { exitWithSupervisor } from './exit-with-supervisor.ts';

class ForkedProcess extends EventEmitter {
  constructor(readonly connected?: boolean) {
    super();
  }
  readonly exit = (code: number): boolean => this.emit('exited', code);
}

describe('a process that is supervised', () => {
  it('tidies up and exits when its supervisor is gone', async () => {
    const forked = new ForkedProcess(true);
    const done: string[] = [];
    exitWithSupervisor(() => Promise.resolve(void done.push('tidied up')), forked);
    const exited = once(forked, 'exited');
    forked.emit('disconnect');
    await expect(exited).resolves.toEqual([0]);
    expect(done).toEqual(['tidied up']);
  });

  it('exits even if tidying up fails, and says so by its code', async () => {
    const forked = new ForkedProcess(true);
    exitWithSupervisor(() => Promise.reject(new Error('the database is gone')), forked);
    const exited = once(forked, 'exited');
    forked.emit('disconnect');
    await expect(exited).resolves.toEqual([1]);
  });

  it('exits with the code that is told, where its work was not done', async () => {
    const forked = new ForkedProcess(true);
    exitWithSupervisor(() => 3, forked);
    const exited = once(forked, 'exited');
    forked.emit('disconnect');
    await expect(exited).resolves.toEqual([3]);
  });

  it('exits at once when its supervisor was gone before it had begun', async () => {
    const forked = new ForkedProcess(false);
    const exited = once(forked, 'exited');
    exitWithSupervisor(() => 3, forked);
    await expect(exited).resolves.toEqual([3]);
  });

  it('keeps the code it has come to when it closes the channel itself', () => {
    const forked = new ForkedProcess(true);
    const beLeftAlone = exitWithSupervisor(() => 3, forked);
    beLeftAlone();
    expect(forked.listenerCount('disconnect')).toBe(0);
  });

  it('stays when nobody supervises it', () => {
    const byHand = new ForkedProcess();
    exitWithSupervisor(() => 3, byHand);
    expect(byHand.listenerCount('disconnect')).toBe(0);
  });
});
