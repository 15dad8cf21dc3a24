import { programs, SupervisedProject } from './supervised-project.fixtures.ts';

describe('the supervisor, of the record that ships', () => {
  let project: SupervisedProject;
  beforeEach(async () => {
    project = await SupervisedProject.make(process.env['PATH']);
  });
  afterEach(() => project.close());

  it('imports again when other files ship', async () => {
    const first = project.start();
    await project.ready();
    first.stop();
    await first.ended;
    await project.ship('policy_ref\nnew\n');
    project.said = [];
    project.start();
    await project.ready();
    expect(await project.importsBegun()).toBe(2);
  });

  /** The import ends like this, after it has written a part: with a code, or by a signal. */
  const importEnding = (ending: string): Promise<void> =>
    project.put('cli', programs.cli.replace(/process\.exit\(0\);$/, ending));

  it('is not ready over a part of the record, remembers nothing, and goes on at the next start', async () => {
    await importEnding(
      `console.error('half'); process.kill(process.pid, 'SIGKILL'); await new Promise(() => {});`,
    );
    await expect(project.start().ended).resolves.toBe(1);
    const text = project.words();
    for (const part of ['the record was not imported to the end', 'SIGKILL', 'half', 'run npm start again'])
      expect(text).toContain(part);
    expect(project.readyLines()).toEqual([]);

    project.said = [];
    await project.put('cli', programs.cli);
    project.start();
    await project.ready();
    expect(project.words()).toContain(
      'the last import did not come to its end, and goes on where it stopped',
    );
    expect(await project.importsBegun()).toBe(2);
  });

  it('says in the ready line that it starts over an older record, where rows of the new one are bad', async () => {
    const first = project.start();
    await project.ready();
    first.stop();
    await first.ended;
    project.said = [];
    await project.ship('policy_ref\nnew\n');
    await importEnding('process.exit(3);');
    project.start();
    await project.ready();
    expect(project.words()).toContain('What is new in the record was not imported whole: rows are bad');
    expect(project.readyLines()).toEqual([
      expect.stringMatching(/, without all that is new in the record: see above$/),
    ]);
  });
});
