import { replayKeys, type ReplayChoice } from '../page-state/page-state.ts';

/** The two sides of a comparison: the earlier reading, and what it is held against. */
export const sides = ['from', 'to'] as const;
/** One of them. */
export type Side = (typeof sides)[number];

/** The clocks of both sides as the reader asked for them; left out: the newest. */
export type ComparedState = Readonly<Record<Side, ReplayChoice>>;

const prefixes: Readonly<Record<Side, string>> = { from: '', to: 'against.' };

/** The clocks of both sides in an address. */
export function readCompared(params: URLSearchParams): ComparedState {
  const side = (of: Side): ReplayChoice =>
    Object.fromEntries(
      replayKeys.flatMap((clock) => {
        const value = params.get(`${prefixes[of]}${clock}`) ?? '';
        return value === '' ? [] : [[clock, value]];
      }),
    );
  return { from: side('from'), to: side('to') };
}

/** An address with these clocks in place of its own; all else stays. */
export function withCompared(params: URLSearchParams, state: ComparedState): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const side of sides) {
    for (const clock of replayKeys) {
      const value = state[side][clock];
      if (value === undefined) next.delete(`${prefixes[side]}${clock}`);
      else next.set(`${prefixes[side]}${clock}`, value);
    }
  }
  return next;
}

/** Filters of a comparison that its address may hold. */
export const comparedFilters = ['trust', 'policy', 'kind', 'capability', 'region', 'supplier'] as const;

/** Query of a comparison to the API: the clocks of both sides and the filters, and nothing of how it is shown. */
export function changesQuery(params: URLSearchParams): URLSearchParams {
  const query = withCompared(new URLSearchParams(), readCompared(params));
  for (const filter of comparedFilters) {
    for (const value of params.getAll(filter)) if (value !== '') query.append(filter, value);
  }
  return query;
}
