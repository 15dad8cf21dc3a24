import { Readable } from 'node:stream';
import { MemoryLog } from '../handling/fixtures/memory-log.ts';
import type { TableProblem } from '../table/index.ts';
import { importCodebook } from './codebooks.ts';
import { importDay } from './fixtures/invented-import.ts';
import type { DifferingRow } from './report.ts';

const list = {
  list: 'colours',
  version: 1,
  title: 'Colours',
  source: { title: 'A paper', url: 'https://example.org/paper' },
  codes: [{ code: 'red', title: 'Red', meaning: 'As blood is.' }],
};

async function imported(content: string | Buffer | object, log = new MemoryLog()) {
  const problems: TableProblem[] = [];
  const differences: DifferingRow[] = [];
  const text = typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content);
  const summary = await importCodebook({
    bytes: Readable.from([Buffer.from(text)]),
    log,
    actor: { subject: 'a spec', role: 'importer' },
    today: importDay,
    listener: {
      problem: (problem) => problems.push(problem),
      difference: (row) => differences.push(row),
      leftAlone: () => undefined,
      progress: () => undefined,
    },
  });
  return { summary, problems, differences, log };
}

describe('a list of codes', () => {
  it('is published, once', async () => {
    const { log, summary } = await imported(list);
    expect(summary).toMatchObject({ rows: 1, recorded: 1, events: 1 });
    expect(log.events).toMatchObject([
      { stream: 'codebook-colours', type: 'CodebookPublished', data: { version: 1, codes: list.codes } },
    ]);
    expect((await imported(list, log)).summary).toMatchObject({ alreadyThere: 1, events: 0 });
  });

  it('is revised by its next version, and the one before is still there', async () => {
    const { log } = await imported(list);
    await imported({ ...list, version: 2 }, log);
    expect(log.events.at(-1)).toMatchObject({ type: 'CodebookRevised', data: { version: 2 } });
    expect((await imported(list, log)).summary).toMatchObject({ alreadyThere: 1 });
  });

  it('of the same version with other codes is different', async () => {
    const { log } = await imported(list);
    const { differences } = await imported({ ...list, codes: [{ code: 'red', title: 'Rouge' }] }, log);
    expect(differences).toMatchObject([
      {
        key: ['colours', '1'],
        fields: [
          { field: 'codes.0.title', recorded: 'Red', asked: 'Rouge' },
          { field: 'codes.0.meaning', recorded: 'As blood is.', asked: undefined },
        ],
      },
    ]);
  });

  it.each([
    ['{"list":\n "x",,}', 2, undefined, 'file/not-json'],
    [Buffer.from([0x22, 0xff, 0x22]), 1, undefined, 'file/bad-utf-8'],
    [{ ...list, version: 'one' }, 1, 'version', 'file/unfit-value'],
    [{ ...list, codes: [{ code: 'red' }] }, 1, 'codes.0.title', 'file/unfit-value'],
    [{ ...list, version: 3 }, 1, 'list', 'codebook/not-published'],
    [{ ...list, codes: [...list.codes, ...list.codes] }, 1, 'codes', 'codebook/code-twice'],
  ])('that cannot be so: %j', async (content, line, column, refused) => {
    const { problems, summary, log } = await imported(content);
    expect(problems).toMatchObject([{ line, ...(column !== undefined && { column }), refused }]);
    expect(summary).toMatchObject({ bad: 1, heldBack: true });
    expect(log.events).toEqual([]);
  });
});
