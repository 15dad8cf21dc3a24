import { useQuery } from '@tanstack/react-query';
import type { NewsView } from '#contracts/feed';
import { addressOf, getJson } from '../api-client/ask.ts';

/** Counts of what was recorded and changed since. */
export type News = Pick<NewsView, 'recorded' | 'changed'>;

const none: News = { recorded: 0, changed: 0 };
const everyMs = 30_000;

/**
 * Entries beyond a position that fit a query, asked for now and then, and when the reader comes back to the page; none
 * where that cannot be asked. Nothing is asked while the page is loaded: it is new then.
 */
export function useNews(since: string, query: string, enabled: boolean): News {
  const asked = new URLSearchParams(query);
  asked.set('since', since);
  const address = addressOf('/api/news', asked);
  const { data } = useQuery<News>({
    queryKey: [address],
    queryFn: ({ signal }) => getJson<NewsView>(address, signal),
    initialData: none,
    staleTime: everyMs,
    refetchInterval: everyMs,
    refetchOnWindowFocus: 'always',
    retry: false,
    enabled,
  });
  return data;
}
