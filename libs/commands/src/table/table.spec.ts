import { Readable } from 'node:stream';
import {
  countCell,
  dateCell,
  dayCell,
  oneOfCell,
  optionalCell,
  listCell,
  textCell,
  urlCell,
} from './readers.ts';
import { readTable, type TableColumns } from './table.ts';
import { UnreadableTable, type TableProblem } from './problem.ts';

const columns = { code: oneOfCell('a', 'b'), since: dayCell, title: textCell } satisfies TableColumns;

function inChunks(content: Buffer, size: number): Readable {
  const count = Math.ceil(content.length / size);
  return Readable.from(Array.from({ length: count }, (_, i) => content.subarray(i * size, (i + 1) * size)));
}

const aSentence: unknown = expect.stringMatching(/^[A-Z'].+[.?]$/);

async function read(content: string | Buffer, chunk = content.length > 1000 ? 1 << 16 : 7) {
  const lines = [];
  for await (const line of readTable(inChunks(Buffer.from(content), chunk), columns)) lines.push(line);
  return lines;
}

const problemsOf = async (content: string | Buffer): Promise<TableProblem[]> =>
  (await read(content)).flatMap((line) => ('problems' in line ? line.problems : []));

async function whyUnreadable(content: string | Buffer): Promise<readonly TableProblem[]> {
  try {
    await read(content);
  } catch (error) {
    if (error instanceof UnreadableTable) return error.problems;
    throw error;
  }
  return [];
}

describe('reading a table', () => {
  it('reads rows by their headings, in whatever order, and says on which line each begins', async () => {
    const lines = await read('title,code,since\n"one, ""two""\nthree",a,2020-02-29\n\n\nfour,b,2021-01-01');
    expect(lines).toEqual([
      { line: 2, row: { title: 'one, "two"\nthree', code: 'a', since: '2020-02-29' } },
      { line: 6, row: { title: 'four', code: 'b', since: '2021-01-01' } },
    ]);
  });

  it('passes over a byte order mark and takes either line end', async () => {
    expect(await read('\uFEFFcode,since,title\r\na,2020-01-01,ö\r\n', 1)).toEqual([
      { line: 2, row: { code: 'a', since: '2020-01-01', title: 'ö' } },
    ]);
  });

  it('reads no row before it is asked for', async () => {
    let handed = 0;
    function* endless(): Generator<Uint8Array> {
      yield Buffer.from('code,since,title\n');
      for (; ; handed++) yield Buffer.from('a,2020-01-01,x\n'.repeat(1000));
    }
    for await (const { line } of readTable(Readable.from(endless()), columns)) if (line > 2500) break;
    expect(handed).toBeLessThan(50);
  });
});

describe('a bad row is named by its place', () => {
  it.each([
    ['a day that is none', 'code,since,title\na,2019-02-29,x', 2, 'since', 'cell/not-a-day'],
    ['an unknown code', 'code,since,title\na,2019-01-01,x\nc,2019-01-01,x', 3, 'code', 'cell/unknown-code'],
    ['an empty cell', 'code,since,title\na,,x', 2, 'since', 'cell/empty'],
    ['a NUL', 'code,since,title\na,2019-01-01,x\0y', 2, 'title', 'cell/control-character'],
    ['a tab', 'code,since,title\na,2019-01-01,x\ty', 2, 'title', 'cell/control-character'],
    ['1 MB in a cell', `code,since,title\na,2019-01-01,${'x'.repeat(1 << 20)}`, 2, 'title', 'cell/too-long'],
    ['too few cells', 'code,since,title\na,2019-01-01', 2, undefined, 'row/wrong-number-of-cells'],
    ['too many cells', 'code,since,title\na,2019-01-01,x,y', 2, undefined, 'row/wrong-number-of-cells'],
  ])('%s', async (_, content, line, column, refused) => {
    const problems = await problemsOf(content);
    expect(problems).toEqual([
      { line, ...(column !== undefined && { column }), refused, because: aSentence },
    ]);
    expect(problems[0]?.because.length).toBeLessThan(200);
  });

  it('bad UTF-8, on its own line of a row that has several', async () => {
    const content = Buffer.concat([
      Buffer.from('code,since,title\na,2019-01-01,fine\na,2019-01-01,"x\ny'),
      Buffer.from([0xe9]),
      Buffer.from('"\nb,2019-01-01,fine\n'),
    ]);
    expect(await problemsOf(content)).toEqual([
      { line: 4, column: 'title', refused: 'cell/bad-utf-8', because: aSentence },
    ]);
    expect(await read(content)).toHaveLength(3);
  });

  it('a U+FFFD that the file itself has is none', async () => {
    expect(await problemsOf('code,since,title\na,2019-01-01,\uFFFD')).toEqual([]);
  });

  it('every bad cell of a row is named', async () => {
    const places = (await problemsOf('code,since,title\nx,y,z')).map(({ column }) => column);
    expect(places).toEqual(['code', 'since']);
  });
});

describe('a file that is no such table', () => {
  it.each([
    ['nothing in it', '', 1, undefined, 'file/empty'],
    ['a column missing', 'code,title\na,x', 1, 'since', 'file/missing-column'],
    ['a heading twice', 'code,since,title,code\n', 1, 'code', 'file/duplicate-heading'],
    ['a column not known', 'code,since,title,titel\n', 1, 'titel', 'file/unknown-column'],
    ['10,000 columns', `${'x,'.repeat(10_000)}\n`, 1, undefined, 'file/too-many-columns'],
    [
      'a quote that does not close',
      'code,since,title\na,2019-01-01,"x\n',
      2,
      undefined,
      'file/broken-quotes',
    ],
    ['a quote in the middle', 'code,since,title\na,2019-01-01,"x" y\n', 2, undefined, 'file/broken-quotes'],
    ['a zip archive', Buffer.from([0x50, 0x4b, 3, 4, 0xff, 0xfe]), 1, undefined, 'file/bad-utf-8'],
  ])('%s', async (_, content, line, column, refused) => {
    expect(await whyUnreadable(content)).toEqual([
      { line, ...(column !== undefined && { column }), refused, because: aSentence },
    ]);
  });

  it('a row without end', async () => {
    const endless = Buffer.concat([Buffer.from('code,since,title\n"'), Buffer.alloc(17 << 20, 'x\n')]);
    const rows = readTable(inChunks(endless, 1 << 20), columns);
    await expect(rows.next()).rejects.toMatchObject({
      problems: [{ refused: 'file/row-too-long' }],
    });
  });
});

describe('readers of cells', () => {
  it('read what a cell may leave out as undefined', () => {
    expect(optionalCell(countCell)('')).toBeUndefined();
    expect(optionalCell(countCell)('12')).toBe(12);
  });

  it('refuse a date with its own code, and never repeat a long cell', () => {
    expect(dateCell('2019-02-30')).toMatchObject({ refused: 'date/not-understood' });
    const because = (dateCell('9'.repeat(3000)) as { because: string }).because;
    expect(because.length).toBeLessThan(200);
  });

  it('refuse the first bad one of several', () => {
    const codes = listCell(oneOfCell('a', 'b'));
    expect(codes('a;b')).toEqual(['a', 'b']);
    expect(codes('a;;b')).toMatchObject({ refused: 'cell/empty' });
    expect(codes('a;x')).toMatchObject({ refused: 'cell/unknown-code' });
  });

  it('refuse an address that a browser would run', () => {
    expect(urlCell('javascript:alert(1)')).toMatchObject({ refused: 'cell/not-a-web-address' });
  });
});
