import type { FastifyRequest } from 'fastify';
import { preferredForm } from '../export/form.ts';
import type { AnswerServing } from './answer-serving.ts';

/** A question whose answer may be kept. */
export interface CacheableQuestion {
  /** Tells it from others: the same gives the same answer, whoever asks and when. */
  readonly key: readonly unknown[];
  /** Identity of the rows that it is answered from. */
  readonly rows: string;
  /** `cache-control` of the answer. */
  readonly policy: string;
}

const dayOfOthers = 'public, max-age=86400';
/** May be kept, and has to be asked about each time: the answer to it is most often 304. */
const askAgain = 'public, no-cache';

type Query = Record<string, unknown>;

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
  if (request.routeOptions.config.kept !== true) return undefined;
  const { shape: askedShape, ...asked } = request.query as Query;
  request.query = asked;
  if (request.method !== 'GET' || 'after' in asked) return undefined;
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
  const form = asked['format'] ?? preferredForm(request.headers.accept);
  const sorted = Object.entries(asked).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return {
    key: [request.routeOptions.url, request.params, sorted, form, day, rows],
    rows,
    policy: isPinned && askedShape === shape() ? dayOfOthers : askAgain,
  };
}
