import { csv, importing, saying, startedLog } from './fixtures/invented-import.ts';
import { maturityTable } from './maturity.ts';

const maturity = maturityTable(
  {
    instrument: 'an-instrument',
    round: '2016',
    title: 'First round',
    scaleMax: 100,
    selfAssessed: true,
    knownOn: '2016-04-30',
    source: { title: 'A paper', url: 'https://example.org/paper' },
  },
  new Map(),
);
const row = { source_url: 'https://example.org/paper' };

describe('a row of maturity', () => {
  it('is a score for each theme that has one; ranks are not kept', async () => {
    const { log, added } = await startedLog();
    const { summary } = await importing(
      log,
      maturity,
      csv(
        maturity,
        { ...row, readiness: '73', average: '60', note: 'of 239' },
        { ...row, ods_code: 'ZZ1', average: '93', rank: '1' },
        { ...row, ods_code: 'ZZ2', rank: '5' },
      ),
    );
    expect(summary).toMatchObject({ rows: 3, recorded: 2, alreadyThere: 1, events: 4 });
    const said = { knownOn: '2016-04-30', knownBasis: 'source-dated', confidence: 'medium' };
    const score = { stream: 'maturity-an-instrument-2016', type: 'MaturityScored', ...said };
    expect(saying(added()).slice(1)).toEqual([
      { ...score, theme: 'readiness', score: 73, note: 'of 239' },
      { ...score, theme: 'average', score: 60, note: 'of 239' },
      { ...score, trust: 'ZZ1', theme: 'average', score: 93 },
    ]);
    expect(added()[1]?.metadata['source']).toEqual({ title: 'A paper', url: 'https://example.org/paper' });
  });

  it.each([
    [{ ods_code: 'ZZ9', average: '1' }, 'ods_code', 'trust/not-registered'],
    [{ average: '101' }, undefined, 'maturity/off-the-scale'],
  ])('that cannot be so: %j', async (wrong, column, refused) => {
    const { log } = await startedLog();
    const { problems } = await importing(log, maturity, csv(maturity, { ...row, ...wrong }));
    expect(problems).toMatchObject([{ line: 2, ...(column && { column }), refused }]);
  });
});
