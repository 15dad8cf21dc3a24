import type { FastifyRequest } from 'fastify';
import { preferredForm } from '../export/form.ts';
import type { AnswerServing } from './answer-serving.ts';
import { citedPath } from './cite-as.ts';
import { areWordsApart } from './words-apart.ts';

/** A question whose answer may be kept. */
export interface CacheableQuestion {
  /** Tells it from others: the same gives the same answer, whoever asks and when. */
  readonly key: readonly unknown[];
  /** Identity of the rows that it is answered from. */
  readonly rows: string;
  /** `cache-control` of the answer. */
  readonly policy: string;
  /** Its answer leaves people's own words out. */
  readonly wordsApart: boolean;
  /** Path and query under which the answer is cited, if it can be. */
  readonly citedAs: string | undefined;
  /** Its answer is a table in a file, whose columns the data package describes. */
  readonly isTable: boolean;
}

const dayOfOthers = 'public, max-age=86400';
/** May be kept, and has to be asked about each time: the answer to it is most often 304. */
const askAgain = 'public, no-cache';

type Query = Record<string, unknown>;

const pathOf = ({ url }: FastifyRequest): string => url.split('?', 1)[0] ?? url;

const clocks = ['asAt', 'knownAt', 'atPosition'] as const;

/**
 * The question of a request whose route has its answers kept; undefined for others, and for one that waits for what was
 * just written. Clocks that were left out are filled in, in the request too: the answer is then of these and no others,
 * also when something is recorded meanwhile.
 */
export async function cacheableQuestion(
  request: FastifyRequest,
  { standing, today, shape }: Pick<AnswerServing, 'standing' | 'today'> & { readonly shape: () => string },
): Promise<CacheableQuestion | undefined> {
  const { kept } = request.routeOptions.config;
  const { words: askedWords } = request.query as Query;
  if (kept === undefined || (kept === 'apart' && askedWords === undefined)) return undefined;
  const { shape: askedShape, words, ...asked } = request.query as Query;
  request.query = asked;
  const form = asked['format'] ?? preferredForm(request.headers.accept);
  const isAnother = request.method !== 'GET' || 'after' in asked;
  const wordsApart = areWordsApart(words, form, isAnother);
  if (isAnother) return undefined;
  const sides = request.routeOptions.config.compares === true ? ['', 'against.'] : [''];
  const isPinned = sides.every((side) => clocks.every((clock) => `${side}${clock}` in asked));
  const { reached, rows } = await standing.now();
  const day = today.inLondon();
  // A cursor holds clocks of its own, beside which others are refused.
  if (!('cursor' in asked)) {
    for (const side of sides) {
      asked[`${side}asAt`] ??= day;
      asked[`${side}knownAt`] ??= day;
      asked[`${side}atPosition`] ??= String(reached);
    }
  }
  const sorted = Object.entries(asked).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return {
    key: [request.routeOptions.url, request.params, sorted, form, wordsApart, day, rows],
    rows,
    policy: isPinned && askedShape === shape() ? dayOfOthers : askAgain,
    wordsApart,
    isTable: form !== 'json' && form !== 'json-file',
    citedAs: citedPath({
      path: pathOf(request),
      asked,
      form: typeof form === 'string' ? form : 'json',
      shape: shape(),
    }),
  };
}
