import { StreamableFile } from '@nestjs/common';
import { plugins, type CSL } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { CitationForm, CitationView } from '#contracts/citation';
import type { Replay } from '#contracts/replay';
import { licence } from '../table/question.ts';

/** The parts of a citation that managers of references keep. */
interface Reference {
  readonly title: string;
  readonly address: string;
  readonly digest: string;
  readonly replay: Replay;
  readonly shape: string;
  /** The day of access. */
  readonly today: string;
}

type DateParts = [[number, number, number]];

const partsOf = (day: string): DateParts => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [[year, month, date]];
};

/** The citation as an item of CSL-JSON: a data set, issued on the day of knowledge, and whose version is the position. */
export const cslOf = ({ title, address, digest, replay, shape, today }: Reference): CSL => ({
  id: `throughline-${digest.slice('sha-256:'.length).slice(0, 12)}`,
  type: 'dataset',
  title,
  author: [{ literal: 'Throughline' }],
  publisher: 'Throughline',
  issued: { 'date-parts': partsOf(replay.knownAt) },
  accessed: { 'date-parts': partsOf(today) },
  version: `position ${replay.atPosition}, shape ${shape}`,
  URL: address,
  note: `As at ${replay.asAt}, known on ${replay.knownAt}, position ${replay.atPosition}. ${digest}. ${licence.title}`,
});

/** The citation as an entry of BibTeX. */
export const bibtexOf = (csl: CSL): string => String(plugins.output.format('bibtex', [csl])).trim();

const files = {
  'csl-json': {
    type: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    ending: 'json',
    textOf: ({ csl }: CitationView) => JSON.stringify([csl], null, 2),
  },
  bibtex: {
    type: 'application/x-bibtex; charset=utf-8',
    ending: 'bib',
    textOf: ({ bibtex }: CitationView) => `${bibtex}\n`,
  },
} as const;

/** The citation as a file that a manager of references takes in. */
export function referenceFile(citation: CitationView, form: Exclude<CitationForm, 'json'>): StreamableFile {
  const { type, ending, textOf } = files[form];
  const name = String(citation.csl['id']);
  return new StreamableFile(Buffer.from(textOf(citation)), {
    type,
    disposition: `attachment; filename="${name}.${ending}"`,
  });
}
