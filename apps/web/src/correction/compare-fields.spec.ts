import type { EntryView } from '#contracts/entry';
import { initialCorrection } from './initial-correction.ts';
import { comparedField } from './compare-fields.ts';
import type { CorrectableField } from './correctable-fields.ts';
import { correctionFields } from './new-fields.ts';

const due = { edtf: '2023-04~', earliestOn: '2023-04-01', latestOn: '2023-04-30' };
const entry = {
  occurred: { edtf: '2019-04~', earliestOn: '2019-04-01', latestOn: '2019-04-30' },
  source: { title: 'A paper', url: 'https://example.org', publishedOn: '2019-05-24' },
  confidence: 'high',
  title: 'Record live',
  detail: {
    amount: {
      pence: '250000000',
      kind: 'awarded',
      basis: 'ceiling',
      period: { first: '2021-22', last: '2022-23' },
    },
    goal: 'No paper',
    due,
    setback: 'deferred',
    mechanism: 'funding',
    direction: 'hindered',
    closed: 'life',
  },
};
const says = [
  { field: 'setback', text: 'deferred', redacted: false },
  { field: 'mechanism', text: 'funding', redacted: false },
  { field: 'direction', text: 'hindered', redacted: false },
  { field: 'of', text: 'life', redacted: false },
  { field: 'title', text: 'Record live', redacted: false },
];
const view = { entry, says } as unknown as EntryView;
const mechanisms = [{ value: 'funding', label: 'Funding' }];

describe('before and after', () => {
  it.each<[CorrectableField, string]>([
    ['occurred', 'about April 2019'],
    ['source', 'A paper, https://example.org, published 24 May 2019'],
    ['confidence', 'High'],
    ['amount', 'up to £2.5m awarded, for 2021-22 to 2022-23'],
    ['goal', 'No paper, due about April 2023'],
    ['due', 'about April 2023'],
    ['conformBy', 'about April 2023'],
    ['setback', 'Deferred'],
    ['mechanism', 'Funding'],
    ['direction', 'It hindered'],
    ['of', 'All of it, for good'],
    ['title', 'Record live'],
  ])('of %s are worded alike: where nothing was changed they are the same', (field, words) => {
    const fields = correctionFields(field, '', mechanisms);
    expect(comparedField(view, field, fields, initialCorrection(view.entry))).toEqual({
      field,
      before: words,
      after: words,
    });
  });
  it('of a mandate tell the day of its goal from the day to conform by', () => {
    const goalDue = { edtf: '2025', earliestOn: '2025-01-01', latestOn: '2025-12-31' };
    const mandate = {
      ...view,
      entry: { ...view.entry, eventType: 'StandardMandated', detail: { ...view.entry.detail, goalDue } },
    };
    const words = (field: CorrectableField) =>
      comparedField(
        mandate,
        field,
        correctionFields(field, '', mechanisms),
        initialCorrection(mandate.entry),
      );
    expect(words('goal')).toEqual({
      field: 'goal',
      before: 'No paper, due 2025',
      after: 'No paper, due 2025',
    });
    expect(words('conformBy').after).toBe('about April 2023');
  });
});
