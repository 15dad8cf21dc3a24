import type { FreeTextView, TimelineEntry } from '#contracts/timeline';
import { line, list, prose } from '#domain/schema';
import { column, type Column } from '../table/column.ts';
import type { EntryRow } from './entry-row.ts';
import { valueOf } from './event-fields.ts';

/** Prose of persons by the name of its column: a note of theirs is a remark, a note of a source is none. */
const ownWordsOf = (entry: TimelineEntry): Readonly<Record<string, FreeTextView | undefined>> => ({
  reason: valueOf(entry, 'reason'),
  answer: valueOf(entry, 'answer'),
  statement: ownWords(valueOf(entry, 'statement')),
  remark: ownWords(valueOf(entry, 'note')),
});

const ownWords = (value: string | FreeTextView | undefined): FreeTextView | undefined =>
  typeof value === 'object' ? value : undefined;

const said = (name: string, says: string): Column<EntryRow> =>
  column(
    name,
    prose(`${says} Somebody’s own words: they may be redacted later.`),
    ({ entry }) => ownWordsOf(entry)[name]?.body,
  );

/** Names of the texts that were redacted: an empty cell alone would not tell. */
function redacted({ entry }: EntryRow): string | undefined {
  const gone = Object.entries(ownWordsOf(entry)).flatMap(([name, text]) =>
    text?.redacted === true ? [name] : [],
  );
  return gone.length > 0 ? gone.join(';') : undefined;
}

/** Columns of what people wrote in their own words, and of what of it was taken away. */
export const ownWordsColumns: readonly Column<EntryRow>[] = [
  said('reason', 'Why it was disputed, withdrawn or contested.'),
  said('answer', 'The answer to a dispute.'),
  said('statement', 'What a trust claims, in words.'),
  said('remark', 'What evidence shows, or what a reviewer looked at.'),
  column(
    'redacted',
    list(line('Names of the columns whose words were taken away.'), { least: 0, most: 4 }),
    redacted,
  ),
];
