import { execFile } from 'node:child_process';
import { join } from 'node:path';

const program = `
  import { spawn } from 'node:child_process';
  import { endAs } from ${JSON.stringify(join(import.meta.dirname, 'end-as.mjs'))};
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});
  endAs(spawn(process.execPath, ['-e', process.argv[1]]));`;

/** The exit code or signal of a process that waits for one that does this. */
const endsAs = (doing: string): Promise<number | NodeJS.Signals | null> =>
  new Promise((resolve) => {
    const child = execFile(process.execPath, ['--input-type=module', '-e', program, doing]);
    child.on('exit', (code, signal) => resolve(signal ?? code));
  });

describe('a process that runs another in its place', () => {
  it.each([0, 1, 2, 3, 4, 5, 6])('ends with its exit code %d', async (code) => {
    expect(await endsAs(`process.exit(${code})`)).toBe(code);
  });

  it.each(['SIGTERM', 'SIGINT', 'SIGKILL'])('ends by its signal %s', async (signal) => {
    expect(await endsAs(`process.kill(process.pid, '${signal}')`)).toBe(signal);
  });
});
