import type { TimelineEntry } from '#contracts/timeline';
import { fieldOf } from '../api-client/entry-fields.ts';

/** A part of a text; `found` where it has what was looked for. */
export interface FoundPart {
  readonly text: string;
  readonly found: boolean;
}

/** Letters as they are compared: one case, one apostrophe; each stays where it was in the text. */
const plain = (text: string): string => text.toLowerCase().replaceAll('’', "'");

/** Words that a text looks for, each once. */
export const wordsIn = (text: string): readonly string[] => [
  ...new Set(
    plain(text)
      .split(/[\s"“”]+/)
      .filter(Boolean),
  ),
];

const escaped = (word: string): string => word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);

/** Finds words where words of a text begin with them: `cern` in Cerner, and not in concern. */
const beginning = (words: readonly string[], flags = ''): RegExp =>
  new RegExp(`(^|[^\\p{L}\\p{N}])(${words.map(escaped).join('|')})`, `u${flags}`);

const searched = new WeakMap<TimelineEntry, string>();

/** Everything of an entry that is searched: title, trust, policy, supplier with product, and source. */
function textOf(entry: TimelineEntry): string {
  const known = searched.get(entry);
  if (known !== undefined) return known;
  const { title, trust, policy, source } = entry;
  const text = plain(
    [
      ...[title, trust?.name, trust?.ods, policy, source.title],
      ...[fieldOf(entry, 'supplier'), fieldOf(entry, 'product')],
    ]
      .filter((part) => part !== undefined)
      .join('\n'),
  );
  searched.set(entry, text);
  return text;
}

/** The entries that have every one of the words; none where no words are looked for. */
export function entriesWith(
  entries: readonly TimelineEntry[],
  words: readonly string[],
): readonly TimelineEntry[] {
  if (words.length === 0) return [];
  const wanted = words.map((word) => beginning([word]));
  return entries.filter((entry) => wanted.every((one) => one.test(textOf(entry))));
}

/** A text cut where it has any of the words; put together, its parts are the text. */
export function foundParts(text: string, words: readonly string[]): readonly FoundPart[] {
  if (words.length === 0) return [{ text, found: false }];
  const longestFirst = words.toSorted((a, b) => b.length - a.length);
  const parts: FoundPart[] = [];
  let from = 0;
  for (const { index, 1: before = '', 2: word = '' } of plain(text).matchAll(beginning(longestFirst, 'g'))) {
    const at = index + before.length;
    parts.push(
      { text: text.slice(from, at), found: false },
      { text: text.slice(at, at + word.length), found: true },
    );
    from = at + word.length;
  }
  return [...parts, { text: text.slice(from), found: false }].filter((part) => part.text !== '');
}

/** The next of these ids from one on, or the one before it: round and round. */
export function nextOf(ids: readonly string[], from: string | undefined, by: 1 | -1): string | undefined {
  const at = from === undefined ? -1 : ids.indexOf(from);
  if (at < 0) return ids.at(by === 1 ? 0 : -1);
  return ids[(at + by + ids.length) % ids.length];
}
