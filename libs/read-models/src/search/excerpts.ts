import type { ExcerptPart } from '#contracts/search';
import { declarationOf } from '#domain/record';
import type { Fields } from '#domain/schema';
import type { Reading } from '../replay/index.ts';
import { factOf, type TimelineRow } from '../timeline/index.ts';

// Characters that no text of ours may hold.
const [begin, end] = ['\u0002', '\u0003'];
const options = `StartSel=${begin}, StopSel=${end}, MaxFragments=2, MinWords=6, MaxWords=22, FragmentDelimiter=" … "`;

/** Of each text, the words around what fits the `tsquery`, as it is marked; empty where nothing of it does. */
export async function excerptsOf(
  { manager }: Reading,
  query: string,
  texts: readonly string[],
): Promise<readonly (readonly ExcerptPart[])[]> {
  const rows = await manager.query<readonly { readonly text: string }[]>(
    `SELECT ts_headline('english', text, $2::tsquery, $3) AS text
     FROM unnest($1::text[]) WITH ORDINALITY AS t (text, n) ORDER BY n`,
    [texts, query, options],
  );
  return rows.map(({ text }) => partsOf(text));
}

function partsOf(text: string): readonly ExcerptPart[] {
  if (!text.includes(begin)) return [];
  return text.split(begin).flatMap((piece, index) => {
    const [found = '', after = ''] = index === 0 ? ['', piece] : piece.split(end);
    return [
      ...(found === '' ? [] : [{ text: found, found: true }]),
      ...(after === '' ? [] : [{ text: after, found: false }]),
    ];
  });
}

/** Text of an entry beside its title, for an excerpt; without words of people's own that are kept beside the log. */
export function textOfEntry(row: TimelineRow): string {
  const { event } = factOf(row);
  const source = 'entry' in event ? event.entry.source.title : '';
  return [...said(declarationOf(event.type)?.fields ?? {}, event.data), source].join(' · ');
}

const said = (fields: Fields, data: object): readonly string[] =>
  Object.entries(fields).flatMap(([name, field]) => {
    const value: unknown = name === 'title' ? undefined : (data as Readonly<Record<string, unknown>>)[name];
    const isProse = field.is === 'own-words' || (field.is === 'text' && proseForms.has(field.form));
    return isProse && typeof value === 'string' ? [value] : [];
  });

const proseForms: ReadonlySet<string> = new Set(['line', 'prose', 'proper-name']);
