const acronyms = new Set(['NHS', 'UK', 'II', 'III']);
const smallWords = new Set([
  'and',
  'at',
  'by',
  'for',
  'in',
  'of',
  'on',
  'the',
  'to',
  'under',
  'upon',
  'with',
]);

/**
 * A name of a trust as people write it, from the capitals of the ODS: `KING'S COLLEGE HOSPITAL NHS FOUNDATION TRUST`
 * becomes `King's College Hospital NHS Foundation Trust`. A name that is not all in capitals is left as it is.
 */
export function asPeopleWrite(name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  return name.replaceAll(/[\p{L}\p{N}][\p{L}\p{N}'’]*/gu, (word, offset: number) =>
    written(word, offset === 0),
  );
}

function written(word: string, first: boolean): string {
  if (acronyms.has(word)) return word;
  const lower = word.toLowerCase();
  if (!first && smallWords.has(lower)) return lower;
  // `O'NEILL` has a second capital; the `S` of `KING'S` and what follows the figure of `2GETHER` have none.
  return lower.replace(/^\p{L}(?:['’]\p{L})?/u, (start) => start.toUpperCase());
}
