import type { DataPackageView } from '#contracts/data-package';
import { readCsv } from '../export/read-back.fixtures.ts';
import { useStoryApi } from '../story-api.fixtures.ts';
import { tables } from './tables.ts';

describe('the data package', () => {
  const get = useStoryApi();
  const asked = '/api/datapackage.json?asAt=2020-06-01&knownAt=2020-06-30';
  const described = async () => (await get(asked, {})).json<DataPackageView>();

  it('has every table, at the three clocks that it names', async () => {
    const { resources, replay } = await described();
    expect(resources.map(({ name }) => name)).toEqual(
      tables.map(({ name }) => name).filter((name) => name !== 'changes'),
    );
    expect(replay).toMatchObject({ asAt: '2020-06-01', knownAt: '2020-06-30' });
    for (const { path } of resources) {
      const { searchParams } = new URL(path);
      expect([...searchParams]).toEqual([...Object.entries(replay), ['format', 'csv']]);
    }
  });

  it('says of each column of each file what it is', async () => {
    const { resources } = await described();
    for (const { path, schema } of resources) {
      const { pathname, search } = new URL(path);
      const answer = await get(pathname + search, {});
      const [header = ''] = answer.body.split('\r\n');
      expect(header.split(',')).toEqual(schema.fields.map(({ name }) => name));
      const wrong = readCsv(answer.rawPayload).flatMap((row) =>
        schema.fields.filter(({ name, type, constraints }) => {
          const cell = row[name] ?? 'missing';
          return cell !== '' && !(forms[type].test(cell) && (constraints?.enum ?? [cell]).includes(cell));
        }),
      );
      expect(wrong).toEqual([]);
    }
  });

  it('is public sector information under an open licence', async () =>
    expect((await described()).licenses.map(({ name }) => name)).toEqual(['OGL-UK-3.0']));
});

const forms = {
  string: /./s,
  date: /^\d{4}-\d\d-\d\d$/,
  datetime: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/,
  boolean: /^(?:TRUE|FALSE)$/,
  integer: /^-?\d+$/,
  number: /^-?\d+(?:\.\d+)?$/,
} as const;
