import { once } from 'node:events';
import { createServer } from 'node:net';
import { until } from '#testing/waiting';
import { isAlive } from '../cluster/running-process.ts';
import { noteWritingProgram, programs, SupervisedProject } from './supervised-project.fixtures.ts';

describe('the supervisor', () => {
  let project: SupervisedProject;
  beforeEach(async () => {
    project = await SupervisedProject.make(process.env['PATH']);
  });
  afterEach(() => project.close());

  it('starts every part as its own role, imports the record once, says one ready line, and stops all of them', async () => {
    const first = project.start();
    await project.ready();
    expect(project.readyLines()).toEqual([
      expect.stringMatching(/^Throughline is ready at http:\/\/localhost:\d+ \(ready in \d+\.\d s\)$/),
    ]);
    expect(project.said).toContain('          251 rows');
    const server = await project.postmaster();
    first.stop();
    await expect(first.ended).resolves.toBe(0);
    const text = await project.notes();
    expect(text).toContain('api reads as throughline_reader, appends as throughline_appender');
    expect(text).toContain('api knows DATABASE_URL: false');
    expect(text).toMatch(/api signs in at http:\/\/localhost:\d+ as throughline\n/);
    expect(text).toMatch(/identity-provider runs with NODE_ENV development for http:\/\/localhost:\d+\n/);
    expect(project.words()).toMatch(/invented people, for local use only, at http:\/\/localhost:\d+/);
    expect(text).toContain('projector writes as throughline_projector');
    expect(text).toContain('cli import record');
    expect(text).toContain('api stops');
    expect(text).toContain('projector stops');
    expect([...(await project.numbers()), server?.pid ?? 0].map(isAlive)).not.toContain(true);

    project.said = [];
    const second = project.start();
    await project.ready();
    second.stop();
    await second.ended;
    expect(await project.importsBegun()).toBe(1);
  });

  it('says which part stopped, with its last words, and stops the others', async () => {
    await project.put(
      'projector',
      `${noteWritingProgram} console.error('relation "timeline" is missing'); process.exit(3);`,
    );
    await expect(project.start().ended).resolves.toBe(1);
    const text = project.words();
    expect(text).toContain('the projector stopped unexpectedly (exit code 3)');
    expect(text).toContain('relation "timeline" is missing');
    expect(project.readyLines()).toEqual([]);
    expect((await project.numbers()).map(isAlive)).not.toContain(true);
    expect(await project.postmaster()).toBeUndefined();
  });

  it('stops when a part is killed long after it was ready', async () => {
    const run = project.start();
    await project.ready();
    for (const projector of await project.numbersOf('projector')) process.kill(projector, 'SIGKILL');
    await expect(run.ended).resolves.toBe(1);
    expect(project.words()).toMatch(/the projector stopped unexpectedly \(SIGKILL\)/);
    expect((await project.numbers()).map(isAlive)).not.toContain(true);
  });

  it('refuses a second run in the same directory, and leaves the first alone', async () => {
    const first = project.start();
    await project.ready();
    const before = await project.numbers();
    await expect(project.start().ended).resolves.toBe(1);
    expect(project.words()).toContain('Throughline is running from this directory already');
    expect(await project.numbers()).toEqual(before);
    expect((await project.numbersOf('(api|projector)')).map(isAlive)).toEqual([true, true]);
    first.stop();
    await expect(first.ended).resolves.toBe(0);
  });

  it('ends at once a part that does not stop, when somebody insists', async () => {
    await project.put('api', programs.api.replace("note('stops'); process.exit(0);", "note('hears');"));
    const run = project.start();
    await project.ready();
    run.stop();
    await until('the API has heard', async () => (await project.notes()).includes('api hears'));
    run.kill();
    await expect(run.ended).resolves.toBe(130);
    await until('all have gone', async () => !(await project.numbers()).some(isAlive));
  });

  it('takes the next port when one is taken, and says so', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const taken = typeof address === 'object' && address !== null ? address.port : 0;
    project.start(taken);
    await project.ready();
    expect(project.words()).toContain(`Port ${String(taken)} is taken: using`);
    expect(project.readyLines().join()).not.toContain(`:${String(taken)} `);
    other.close();
  });

  it('can be stopped while it is starting', async () => {
    const run = project.start();
    await until('it has begun', () => project.said.length > 0);
    run.stop();
    await expect(run.ended).resolves.toBe(0);
    expect(project.readyLines()).toEqual([]);
    expect((await project.numbers()).map(isAlive)).not.toContain(true);
    expect(await project.postmaster()).toBeUndefined();
  });
});
