import type { CodebookView } from '#contracts/codebook';
import { reportCodesOf } from './report-codes.ts';

const list = (
  name: string,
  ...codes: readonly (readonly [code: string, title: string, meaning?: string])[]
) => ({
  list: name,
  subject: `codebook-${name}`,
  version: 1,
  codes: codes.map(([code, title, meaning]) => ({
    code,
    title,
    ...(meaning === undefined ? {} : { meaning }),
  })),
});

describe('the options that a trust chooses among', () => {
  const codes = reportCodesOf({
    lists: [
      list('milestone-kinds', ['epr-go-live', 'Go-live'], ['funding-awarded', 'Money'], ['setback', 'Setback'], ['new-kind', 'new kind']), // prettier-ignore
      list('setback-kinds', ['stopped', 'Stopped', 'It was given up']),
      list('mechanisms', ['funding', 'Funding']),
    ],
  } as Partial<CodebookView> as CodebookView);

  it('are kinds of milestones without those that have a journey of their own', () =>
    expect(codes.milestoneKinds).toEqual([
      { value: 'epr-go-live', label: 'Electronic patient record live' },
      { value: 'new-kind', label: 'New kind' },
    ]));

  it('say what each code means', () =>
    expect(codes.setbackKinds).toEqual([{ value: 'stopped', label: 'Stopped', hint: 'It was given up' }]));

  it('come each from their own list, and are none while it is not published', () => {
    expect(codes.mechanisms.map(({ value }) => value)).toEqual(['funding']);
    expect(codes.capabilities).toEqual([]);
  });
});
