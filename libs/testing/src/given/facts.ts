import { codebookOf, type CodeList, type Facts } from '#domain/codebook';
import {
  entryOf,
  isRefusal,
  partialDate,
  type Entry,
  type Known,
  type PartialDate,
  type Provenance,
  type DatedProvenance,
  type Source,
} from '#domain/kernel';

const list = (name: string, ...codes: readonly string[]): CodeList => ({
  is: 'published',
  list: name,
  version: 1,
  codes: codes.map((code) => ({ code, title: code })),
});

/** An invented codebook, small enough to remember, and the day on which every decision of a spec is taken. */
export const facts: Facts = {
  today: '2026-07-01',
  codebook: codebookOf([
    list('milestone-kinds', 'epr-go-live', 'other'),
    list('capabilities', 'epr', 'general'),
    list('trust-types', 'acute', 'community', 'unknown'),
    list('regions', 'London', 'Midlands'),
    list('boards', 'ZZA', 'ZZB'),
    list('instruments', 'dma'),
    list('mechanisms', 'funding', 'mandate'),
  ]),
};

/** An invented source. */
export const inventedSource: Source = {
  title: 'An invented trust’s board paper',
  url: 'https://example.org/paper',
};

/** The partial date that an EDTF text stands for; a text that is none is a mistake of the spec. */
export function dateOf(edtf: string): PartialDate {
  const read = partialDate(edtf);
  if (isRefusal(read)) throw new Error(read.because);
  return read;
}

/** The provenance of an invented fact of that date. */
export const provenance = (edtf: string, more: Partial<Provenance> = {}): DatedProvenance => ({
  occurred: dateOf(edtf),
  source: inventedSource,
  confidence: 'high',
  ...more,
});

/** The entry that `said` becomes. */
export function entryOn(edtf: string, more: Partial<Provenance> = {}): Entry {
  const entry = entryOf(provenance(edtf, more), facts.today);
  if (isRefusal(entry)) throw new Error(entry.because);
  return entry;
}

/** The provenance of an invented statement without a day of its own. */
export const statedProvenance: Provenance = { source: inventedSource, confidence: 'high' };

/** Since when `stated` counts as known: today, or the source's day given. */
export const statedKnown = (knownOn?: Known['knownOn']): Known =>
  knownOn === undefined
    ? { knownOn: facts.today, knownBasis: 'recorded', source: inventedSource, confidence: 'high' }
    : { knownOn, knownBasis: 'source-dated', source: inventedSource, confidence: 'high' };
