import { Controller, Get, Module, StreamableFile } from '@nestjs/common';
import { buffer } from 'node:stream/consumers';
import { createLog } from '#observability/logs';
import { Access } from '../access/access.ts';
import { createApi, type Api } from '../server/create-api.ts';
import type { Column } from '../table/column.ts';
import { csvStream } from './csv-stream.ts';

type Row = readonly [string, number];
const columns: readonly Column<Row>[] = [
  { name: 'name', is: 'text', says: 'A name.', of: ([name]) => name },
  { name: 'count', is: 'whole', says: 'How many.', of: ([, count]) => count },
];
const page = (size: number): Row[] =>
  Array.from({ length: size }, (_, index) => [`row ${String(index)}`, index]);

// eslint-disable-next-line @typescript-eslint/require-await -- pages are asked for one by one
async function* pages(failing: boolean): AsyncGenerator<readonly Row[]> {
  yield page(5_000);
  if (failing) throw new Error('the database is lost');
  yield page(1);
}

@Controller('api')
class Files {
  @Access('public')
  @Get('whole')
  whole() {
    return new StreamableFile(csvStream(columns, pages(false), { mark: false }), { type: 'text/csv' });
  }

  @Access('public')
  @Get('cut')
  cut() {
    return new StreamableFile(csvStream(columns, pages(true), { mark: false }), { type: 'text/csv' });
  }
}
@Module({ controllers: [Files] })
class FilesModule {}

describe('a stream of CSV', () => {
  let api: Api;
  let address: string;
  beforeAll(async () => {
    const log = createLog({ service: 'spec', level: 'silent' });
    const options = { publicUrl: new URL('http://localhost'), pagesFolder: '/nothing-here', log };
    api = await createApi({ module: FilesModule }, options);
    await api.app.listen(0, '127.0.0.1');
    address = await api.app.getUrl();
  });
  afterAll(() => api.stop());

  it.each([
    [false, 'name,count\r\nrow 0,0\r\n'],
    [true, '\uFEFFname,count\r\nrow 0,0\r\n'],
  ])('begins with a header, and with a mark if asked (%s)', async (mark, expected) => {
    const one = async function* () {
      yield await Promise.resolve(page(1));
    };
    expect((await buffer(csvStream(columns, one(), { mark }))).toString()).toBe(expected);
  });

  it.each(['identity', 'gzip', 'br'])('arrives whole (%s)', async (encoding) => {
    const answer = await fetch(`${address}/api/whole`, { headers: { 'accept-encoding': encoding } });
    expect((await answer.text()).split('\r\n')).toHaveLength(5_003);
  });

  it.each(['identity', 'gzip', 'br'])(
    'or fails, never ends early as if it were whole (%s)',
    async (encoding) => {
      const received = fetch(`${address}/api/cut`, { headers: { 'accept-encoding': encoding } }).then(
        (answer) => answer.text(),
      );
      await expect(received).rejects.toThrow();
    },
  );
});
