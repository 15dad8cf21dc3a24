import type { FieldOption } from './field.ts';

/** Most options shown at once. */
export const mostShown = 8;

const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9 ]/g, '');

/**
 * Rank of a word: 0 where it begins a word of the label or is the value, 1 of the hint, 2 where it stands within one.
 */
function rankOf(word: string, { label, hint = '', value }: FieldOption): number {
  if (plain(value) === word || ` ${plain(label)}`.includes(` ${word}`)) return 0;
  return ` ${plain(`${hint} ${value}`)}`.includes(` ${word}`) ? 1 : 2;
}

/** Options that hold every word typed, best rank first: labels go before hints. */
export function foundOptions(options: readonly FieldOption[], words: string): readonly FieldOption[] {
  const wanted = plain(words).split(' ').filter(Boolean);
  if (wanted.length === 0) return [];
  const ranked = options.flatMap((option) => {
    const text = plain(`${option.label} ${option.hint ?? ''} ${option.value}`);
    if (!wanted.every((word) => text.includes(word))) return [];
    return [{ option, rank: wanted.reduce((sum, word) => sum + rankOf(word, option), 0) }];
  });
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ option }) => option);
}
