import type { Reading } from '../replay/index.ts';
import { publishedLists } from '../codebook/index.ts';

/** A question as PostgreSQL's full text search takes it. */
export interface SearchTerms {
  /** `tsquery` that what is found fits. */
  readonly whole: string;
  /** `tsquery` of any of its words: what fits nothing of it need not be looked at closely. */
  readonly any: string;
  /** `tsquery` of the words as they were given, to be marked where they stand. */
  readonly given: string;
  /** Other words for those given, which are part of the question. */
  readonly also: readonly string[];
}

/** Lists of the codebook whose codes are other words for their titles. */
const listsOfWords = ['search-words', 'supplier-families'];

/** The question with other words for those given: an electronic patient record is an EPR. In quotes, words stand for themselves. */
export async function searchTerms(reading: Reading, question: string): Promise<SearchTerms> {
  const spoken = await groupsIn(reading, question);
  const { expression, values } = rewritten(spoken);
  const [terms] = await reading.manager.query<readonly Omit<SearchTerms, 'also'>[]>(
    `WITH asked AS (SELECT websearch_to_tsquery('english', $1) AS words), meant AS (
       SELECT words || ${unfinished} AS given, ${expression} || ${unfinished} AS whole FROM asked)
     SELECT given::text, whole::text, regexp_replace(whole::text, ' (&|<->|<\\d+>) ', ' | ', 'g') AS any FROM meant`,
    [question, ...values],
  );
  const also = spoken.flatMap(({ given, group }) => group.filter((word) => word !== given));
  return {
    whole: terms?.whole ?? '',
    any: terms?.any ?? '',
    given: terms?.given ?? '',
    also: [...new Set(also)],
  };
}

/** The last word may be the beginning of one, from its third letter on. */
const unfinished = `CASE WHEN $1 ~ '\\w{3}$' THEN regexp_replace(words::text, '''$', ''':*')::tsquery ELSE '' END`;

/** Words that the question has, with all that stand for the same. */
interface SpokenGroup {
  readonly given: string;
  readonly group: readonly string[];
}

async function groupsIn(reading: Reading, question: string): Promise<readonly SpokenGroup[]> {
  const lists = await publishedLists(reading);
  const codes = listsOfWords.flatMap((list) => lists.get(list)?.codes ?? []);
  const groups = [...Map.groupBy(codes, ({ title }) => title)].map(([title, members]) => [
    ...new Set([title, ...members.map(({ code }) => code)]),
  ]);
  const words = groups.flat();
  const found = await reading.manager.query<readonly { readonly word: string }[]>(
    `SELECT word FROM unnest($2::text[]) AS word, websearch_to_tsquery('english', $1) AS asked
     CROSS JOIN LATERAL plainto_tsquery('english', word) AS target
     WHERE ts_rewrite(asked, target, 'otherwise') <> ts_rewrite(asked, target, target)`,
    [question, words],
  );
  const spoken = new Set(found.map(({ word }) => word));
  return groups.flatMap((group) => {
    // The longest says most: of a name and its beginning, the name.
    const given = group.filter((word) => spoken.has(word)).sort((a, b) => b.length - a.length)[0];
    return given === undefined ? [] : [{ given, group }];
  });
}

/** The expression in which the words given have become any of their group, each of these side by side. */
function rewritten(spoken: readonly SpokenGroup[]) {
  const values: string[] = [];
  const place = (word: string): string => `$${String(values.push(word) + 1)}`;
  const expression = spoken.reduce((before, { given, group }) => {
    const target = `plainto_tsquery('english', ${place(given)})`;
    const others = group
      .filter((word) => word !== given)
      .map((word) => `phraseto_tsquery('english', ${place(word)})`);
    return `ts_rewrite(${before}, ${target}, ${[target, ...others].join(' || ')})`;
  }, 'words');
  return { expression, values };
}
