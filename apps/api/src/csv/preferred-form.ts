/** The forms that an answer can take, in the order in which they are given to somebody who takes either. */
export type Form = 'json' | 'csv';

const mediaTypes = { json: 'application/json', csv: 'text/csv' } as const;

/** The form that an Accept header prefers; JSON when it takes both alike, takes neither, or says nothing. */
export function preferredForm(accept: string | undefined): Form {
  if (accept === undefined) return 'json';
  const ranges = accept.split(',').map(range);
  return qualityOf(mediaTypes.csv, ranges) > qualityOf(mediaTypes.json, ranges) ? 'csv' : 'json';
}

interface Range {
  readonly type: string;
  readonly quality: number;
}

function range(text: string): Range {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith('q='));
  return { type, quality: quality === undefined ? 1 : Number(quality.slice(2)) || 0 };
}

/** Of the ranges that fit a type, the most exact one decides. */
function qualityOf(mediaType: string, ranges: readonly Range[]): number {
  const [group = ''] = mediaType.split('/');
  for (const exact of [mediaType, `${group}/*`, '*/*']) {
    const found = ranges.find(({ type }) => type === exact);
    if (found) return found.quality;
  }
  return 0;
}
