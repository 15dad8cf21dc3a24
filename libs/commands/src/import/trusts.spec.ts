import { csv, importing, saying, startedLog, trustRow, withCodebooks } from './fixtures/invented-import.ts';
import { MemoryLog } from '../handling/fixtures/memory-log.ts';
import { firstNamesOf, namesTable } from './names.ts';
import { successionsTable } from './successions.ts';
import { trustsTable } from './trusts.ts';

const etr = { title: 'The register, July 2026', url: trustRow.source_url };
const names = namesTable(new Map());
const url = 'https://example.org/2020/etr.csv';
const nameRows = [
  {
    ods_code: 'ZZ1',
    name: 'SECOND',
    first_seen_on: '2020-08-01',
    last_seen_on: '2022-03-17',
    source_url: url,
  },
  {
    ods_code: 'ZZ1',
    name: 'FIRST',
    first_seen_on: '2016-01-01',
    last_seen_on: '2016-01-01',
    source_url: url,
  },
  {
    ods_code: 'ZZ1',
    name: 'THIRD',
    first_seen_on: '2025-07-15',
    last_seen_on: '2026-07-08',
    source_url: url,
  },
] as const;
const day = (edtf: string) => ({ edtf, earliestOn: edtf, latestOn: edtf });

describe('a row of trusts', () => {
  const trusts = trustsTable(new Map([[etr.url, etr]]), firstNamesOf(nameRows));

  it('registers the trust with the first name known, and opens and closes it', async () => {
    const log = await withCodebooks(new MemoryLog());
    const before = log.events.length;
    const row = { ...trustRow, name: 'THIRD', foundation_trust: 'true', closed_on: '2024-10-31' };
    await importing(log, trusts, csv(trusts, row));
    const said = { knownBasis: 'assumed-on-occurrence', confidence: 'high' };
    expect(saying(log.events.slice(before))).toEqual([
      {
        stream: 'trust-ZZ1',
        type: 'TrustRegistered',
        ods: 'ZZ1',
        name: 'FIRST',
        trustType: 'acute',
        foundationTrust: true,
        region: 'London',
        board: 'QZZ',
      },
      {
        stream: 'trust-ZZ1',
        type: 'TrustOpened',
        occurred: day('2004-07-01'),
        knownOn: '2004-07-01',
        ...said,
      },
      {
        stream: 'trust-ZZ1',
        type: 'TrustClosed',
        occurred: day('2024-10-31'),
        knownOn: '2024-10-31',
        ...said,
      },
    ]);
    expect(log.events.at(-1)?.metadata['source']).toEqual(etr);
  });

  it('is no different where the trust has come to be called so, with names at hand or without', async () => {
    const log = await withCodebooks(new MemoryLog());
    const content = csv(trusts, { ...trustRow, name: 'THIRD' });
    await importing(log, trusts, content);
    await importing(log, names, csv(names, ...nameRows));
    const without = trustsTable(new Map([[etr.url, etr]]), new Map());
    for (const table of [trusts, without]) {
      expect((await importing(log, table, content)).summary).toMatchObject({ alreadyThere: 1, different: 0 });
    }
    const { differences } = await importing(log, without, csv(trusts, { ...trustRow, name: 'FOURTH' }));
    expect(differences).toMatchObject([{ fields: [{ field: 'name', recorded: 'FIRST', asked: 'FOURTH' }] }]);
  });

  it.each([
    [{ ods_code: 'zz1' }, 'ods_code', 'cell/not-an-ods-code'],
    [{ trust_type: 'big' }, 'trust_type', 'cell/unknown-code'],
    [{ region: 'Atlantis' }, 'region', 'codebook/unknown-code'],
    [{ icb: 'QXX' }, 'icb', 'codebook/unknown-code'],
    [{ foundation_trust: 'yes' }, 'foundation_trust', 'cell/not-true-or-false'],
    [{ opened_on: '2004' }, 'opened_on', 'cell/not-a-day'],
    [{ closed_on: '2003-01-01' }, 'opened_on', 'trust/closes-before-opening'],
  ])('that cannot be so: %j', async (wrong, column, refused) => {
    const log = await withCodebooks(new MemoryLog());
    const { problems } = await importing(log, trusts, csv(trusts, { ...trustRow, ...wrong }));
    expect(problems).toMatchObject([{ line: 2, column, refused }]);
  });
});

describe('rows of names', () => {
  it('are renamings between two files, known from the later one', async () => {
    const { log, added } = await startedLog();
    const { summary } = await importing(log, names, csv(names, ...nameRows));
    expect(summary).toMatchObject({ rows: 3, recorded: 2, alreadyThere: 1 });
    expect(saying(added())).toEqual([
      {
        stream: 'trust-ZZ1',
        type: 'TrustRenamed',
        from: 'FIRST',
        to: 'SECOND',
        occurred: { edtf: '2016-01-01/2020-08-01', earliestOn: '2016-01-01', latestOn: '2020-08-01' },
        knownOn: '2020-08-01',
        knownBasis: 'source-dated',
        confidence: 'high',
      },
      expect.objectContaining({ from: 'SECOND', to: 'THIRD', knownOn: '2025-07-15' }),
    ]);
    expect(added()[0]?.metadata['source']).toEqual({ title: 'etr.csv, 2020-08-01', url });
  });

  it('need the trust', async () => {
    const { log } = await startedLog();
    const rows = nameRows.map((row) => ({ ...row, ods_code: 'ZZ9' }));
    const { problems } = await importing(log, names, csv(names, ...rows));
    expect(problems).toHaveLength(3);
    expect(problems[1]).toMatchObject({ line: 3, column: 'ods_code', refused: 'trust/not-registered' });
  });

  it('cannot overlap', async () => {
    const { log } = await startedLog();
    const [second, first] = nameRows;
    const { problems } = await importing(
      log,
      names,
      csv(names, { ...first, last_seen_on: '2021-01-01' }, second),
    );
    expect(problems).toMatchObject([
      { line: 3, column: 'first_seen_on', refused: 'date/ends-before-it-starts' },
    ]);
  });
});

describe('a row of successions', () => {
  const successions = successionsTable(new Map());
  const row = {
    predecessor_ods_code: 'ZZ1',
    successor_ods_code: 'ZZ2',
    effective_on: '2012-04-01',
    basis: 'ods',
    source_url: 'https://example.org/succ.csv',
  };

  it.each([
    ['ods', 'ods', 'high'],
    ['published', 'published', 'medium'],
    ['inferred from the closing date', 'inferred', 'medium'],
  ])('by %s', async (basis, as, confidence) => {
    const { log, added } = await startedLog();
    await importing(log, successions, csv(successions, { ...row, basis }));
    expect(saying(added())).toMatchObject([
      { stream: 'trust-ZZ1', type: 'TrustMerged', into: 'ZZ2', part: 'not-stated', basis: as, confidence },
    ]);
  });

  it.each([
    [{ basis: 'rumour' }, 'basis', 'cell/unknown-code'],
    [{ successor_ods_code: 'ZZ9' }, 'successor_ods_code', 'trust/not-registered'],
    [{ predecessor_ods_code: 'ZZ9' }, 'predecessor_ods_code', 'trust/not-registered'],
    [{ successor_ods_code: 'ZZ1' }, 'successor_ods_code', 'trust/merges-into-itself'],
  ])('that cannot be so: %j', async (wrong, column, refused) => {
    const { log } = await startedLog();
    const { problems } = await importing(log, successions, csv(successions, { ...row, ...wrong }));
    expect(problems).toMatchObject([{ line: 2, column, refused }]);
  });
});
