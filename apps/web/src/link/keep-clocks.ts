import { parsePath, type Path, type To } from 'react-router';
import { clockKeys, replayKeys } from '../page-state/page-state.ts';

/** The clocks that a query says, and nothing else of it. */
export function clockParams(search: string): URLSearchParams {
  const asked = new URLSearchParams(search);
  return new URLSearchParams([...asked].filter(([name, value]) => clockKeys.includes(name) && value !== ''));
}

/**
 * A place of this site under the clocks of the page that leads to it; a clock that the place names itself stays. What a
 * page is compared with is not asked of the API, which has other routes for it.
 */
export function withClocks(to: To, search: string): Partial<Path> {
  const place = typeof to === 'string' ? parsePath(to) : to;
  const query = new URLSearchParams(place.search);
  const kept: readonly string[] = place.pathname?.startsWith('/api/') ? replayKeys : clockKeys;
  for (const [name, value] of clockParams(search)) {
    if (kept.includes(name) && !query.has(name)) query.set(name, value);
  }
  return { ...place, search: String(query) };
}

/** The same place without its clocks: all else that the address says stays. */
export function withoutClocks(search: string): string {
  return String(
    new URLSearchParams([...new URLSearchParams(search)].filter(([name]) => !clockKeys.includes(name))),
  );
}
