import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { RunningView } from '#contracts/running';
import { getJson } from '../api-client/ask.ts';

const everyMs = 5_000;

/** Address of the answer, which is also its name among those that are kept. */
export const runningAddress = '/api/running';

/**
 * The state of the installation, asked for again every five seconds. Not while it is `held`: nothing is to move under the hands of a reader who is
 * about to do something.
 */
export function useRunning(held: boolean): UseQueryResult<RunningView> {
  return useQuery({
    queryKey: [runningAddress],
    queryFn: ({ signal }) => getJson<RunningView>(runningAddress, signal),
    staleTime: 0,
    retry: false,
    refetchInterval: held ? false : everyMs,
    refetchOnWindowFocus: !held,
  });
}
