import type { SessionView } from '#contracts/identity';
import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useCallback } from 'react';
import { getJson } from '../api-client/ask.ts';
import { postJson } from '../api-client/send.ts';
import { sessionOf, type BrowserSession, type SignedIn } from './session.ts';
import { forgetJourneys } from './tab-journeys.ts';

const address = '/api/session';

const askSession = async (signal: AbortSignal): Promise<BrowserSession> =>
  sessionOf(await getJson<SessionView>(address, signal));

/** The session, as the server says; asked again when the reader comes back to the page. */
export function useSession(): UseQueryResult<BrowserSession> {
  return useQuery({
    queryKey: [address],
    queryFn: ({ signal }) => askSession(signal),
    staleTime: 30_000,
    refetchOnWindowFocus: true,
    retry: false,
  });
}

/** Asks anew who is signed in. */
export function useSessionAgain(): () => Promise<BrowserSession> {
  const client = useQueryClient();
  return useCallback(
    () =>
      client.query({
        queryKey: [address],
        queryFn: ({ signal }) => askSession(signal),
        staleTime: 0,
      }),
    [client],
  );
}

/** Ends the session, forgets what was typed in this tab, and goes to where the provider ends its own. */
export async function signOut({ csrfToken }: SignedIn): Promise<void> {
  forgetJourneys();
  const posted = await postJson<{ endSessionUrl?: string }>('/sign-out', {}, { 'x-csrf-token': csrfToken });
  window.location.assign((posted.is === 'answered' ? posted.answer.endSessionUrl : undefined) ?? '/');
}
