import { yearsSpan } from '../picture/axis.ts';
import { targetFixture } from '../entry/entries.fixtures.ts';
import { placePromises } from './place-promises.ts';
import { promiseRows } from './promises.ts';
import { timeScale } from '../picture/scale.ts';

const measure = (text: string) => text.length * 6;
const place = (...entries: Parameters<typeof promiseRows>[0]) =>
  placePromises(promiseRows(entries), timeScale(yearsSpan(2012, 2026), 900), 900, measure);

describe('promises on the picture', () => {
  it('have their words to the left where there is room', () => {
    const [row] = place(
      targetFixture({ on: '2022-06-29', due: '2025-03-31', title: 'EPR in every trust' }),
    ).rows;
    expect(row).toMatchObject({ side: 'left', text: 'EPR in every trust' });
  });

  it('have their words to the right where the left is short of room', () => {
    const [row] = place(
      targetFixture({ on: '2012-03-01', due: '2018-12-31', title: 'NHS paperless by 2018' }),
    ).rows;
    expect(row).toMatchObject({ side: 'right', text: 'NHS paperless by 2018' });
  });

  it('mark what was reworded and did not move', () => {
    const made = targetFixture({ on: '2022-06-29', due: '2026-03-31', title: 'EPR in every trust' });
    const eased = targetFixture({
      on: '2025-11-28',
      due: '2026-03-31',
      eventType: 'TargetRevised',
      title: 'or in progress',
    });
    expect(place(made, eased).rows.map(({ text }) => text)).toEqual([
      'EPR in every trust',
      '… or in progress',
    ]);
  });

  it('know where another group begins', () => {
    const other = targetFixture({
      on: '2022-02-24',
      due: '2024-03-31',
      policy: 'app',
      capabilities: ['patient-access'],
    });
    expect(
      place(
        targetFixture({ on: '2013-01-16' }),
        targetFixture({ on: '2014-01-01', eventType: 'TargetSet' }),
        other,
      ),
    ).toMatchObject({
      groupStarts: [2],
    });
  });
});
