import { onDay, type Entry, type KeptText, type Known, type PartialDate, type Source } from '#domain/kernel';

/** Dates of each form that the record may hold. */
export const year: PartialDate = { edtf: '2019~', earliestOn: '2019-01-01', latestOn: '2019-12-31' };
export const month: PartialDate = { edtf: '2020-02?', earliestOn: '2020-02-01', latestOn: '2020-02-29' };
export const interval: PartialDate = {
  edtf: '2018-04/2019-03',
  earliestOn: '2018-04-01',
  latestOn: '2019-03-31',
};
export const exactly = onDay('2019-01-07');

export const source: Source = {
  title: 'An invented trust’s board paper – “Café”',
  url: 'https://example.org/paper?a=1&b=2',
  publishedOn: '2019-01-08',
};

export const known: Known = { knownOn: '2019-01-08', knownBasis: 'source-dated', source, confidence: 'high' };

export const entry = (occurred: PartialDate, changes: Partial<Known> = {}): Entry => ({
  occurred,
  ...known,
  ...changes,
});

/** A text whose body is kept beside the log. */
export const kept: KeptText = {
  textId: '5b0e6f4c-2c1d-5e9a-8f3b-6a7c8d9e0f12',
  sha256: '1d6442ddcfd9db1ff81df77cbefcd5afcc8c7ca952ab3101ede17a84b866d3f3',
};
