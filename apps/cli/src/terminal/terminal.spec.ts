import { Writable } from 'node:stream';
import { standardTerminal } from './terminal.ts';

const over = (fails: string | undefined) => {
  const failing = new Writable({
    write: (_chunk, _encoding, done) =>
      done(
        fails === undefined
          ? null
          : Object.assign(new Error(`${fails}: said by the system`), { code: fails }),
      ),
  });
  const stream = failing as unknown as NodeJS.WriteStream;
  return standardTerminal({ stdout: stream, stderr: stream });
};

describe('what a command says', () => {
  it('is said', async () => {
    const terminal = over(undefined);
    terminal.out('Nothing is wrong.');
    await expect(terminal.unsaid()).resolves.toBeUndefined();
  });
  it.each(['ENOSPC', 'EIO', 'EBADF'])(
    'is known not to have been said, without an end of the work: %s',
    async (code) => {
      const terminal = over(code);
      for (let line = 0; line < 3; line += 1) terminal.out('Nothing is wrong.');
      terminal.err('reading …');
      await expect(terminal.unsaid()).resolves.toBe(`${code}: said by the system`);
    },
  );
  it('need not be said to the end where nobody listens any more', async () => {
    const terminal = over('EPIPE');
    for (let line = 0; line < 3; line += 1) terminal.out('Nothing is wrong.');
    await expect(terminal.unsaid()).resolves.toBeUndefined();
  });
});
