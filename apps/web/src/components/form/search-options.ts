import type { Option } from './field.ts';

/** Most options shown at once. */
export const mostShown = 8;

const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9 ]/g, '');

/** What fits the words typed, best first: each word begins a word of the option, else stands somewhere in it. */
export function foundOptions(options: readonly Option[], words: string): readonly Option[] {
  const wanted = plain(words).split(' ').filter(Boolean);
  if (wanted.length === 0) return [];
  const ranked = options.flatMap((option) => {
    const text = ` ${plain(`${option.label} ${option.hint ?? ''} ${option.value}`)}`;
    if (!wanted.every((word) => text.includes(word))) return [];
    return [{ option, rank: wanted.filter((word) => !text.includes(` ${word}`)).length }];
  });
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ option }) => option);
}
