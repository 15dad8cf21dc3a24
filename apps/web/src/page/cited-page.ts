import { clockKeys } from '../page-state/page-state.ts';

/** The path and query of a page at the clocks of the answer that it shows, with nothing open on it. */
export function citedPage(pathname: string, search: string, asked: URLSearchParams): string {
  const query = new URLSearchParams(search);
  query.delete('focus');
  for (const clock of clockKeys) {
    const at = asked.get(clock);
    if (at !== null) query.set(clock, at);
  }
  return `${pathname}?${String(query)}`;
}
