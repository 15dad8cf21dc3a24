import { replayKeys } from '../page-state/page-state.ts';

/** The clocks that the query of an address names. */
export function clocksIn(search: string): URLSearchParams {
  const before = new URLSearchParams(search);
  return new URLSearchParams(
    replayKeys.flatMap((key) => {
      const value = before.get(key);
      return value === null ? [] : [[key, value]];
    }),
  );
}

/** The page of results for some words, under the clocks of the page that they were typed on. */
export const searchAddress = (words: string, search: string): string =>
  `/search?${String(new URLSearchParams([['q', words], ...clocksIn(search)]))}`;
