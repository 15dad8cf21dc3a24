import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { AskedView } from '#contracts/running';
import { postJson, type PostResult } from '../api-client/send.ts';
import type { SignedIn } from '../session/session.ts';
import { useSessionAgain } from '../session/use-session.ts';
import { runningAddress } from './use-running.ts';

/** Words for what could not be asked. */
const failureOf = (sent: Exclude<PostResult<AskedView>, { readonly is: 'answered' }>): string =>
  sent.is === 'unanswered'
    ? 'No answer came from the server. Asking again is safe: what is asked twice is done once.'
    : sent.detail;

/**
 * Asks something of the projector with the session's token; where only that is out of date, once more with the new one. `ask` is
 * fulfilled with whether it was taken; `failure` says why not.
 */
export function useAskProjector(session: SignedIn) {
  const [failure, setFailure] = useState<string>();
  const [asking, setAsking] = useState(false);
  const under = useRef(false);
  const client = useQueryClient();
  const askAgain = useSessionAgain();

  const post = (path: string, body: object, csrfToken: string) =>
    postJson<AskedView>(`${runningAddress}/${path}`, body, { 'x-csrf-token': csrfToken });

  const twice = async (path: string, body: object): Promise<PostResult<AskedView>> => {
    const sent = await post(path, body, session.csrfToken);
    if (sent.is !== 'refused' || sent.code !== 'csrf') return sent;
    const now = await askAgain().catch(() => undefined);
    return now?.signedIn === true ? post(path, body, now.csrfToken) : sent;
  };

  const ask = async (path: string, body: object = {}): Promise<boolean> => {
    // A second click while the first is under way is the same wish.
    if (under.current) return false;
    under.current = true;
    setAsking(true);
    const sent = await twice(path, body);
    under.current = false;
    setAsking(false);
    setFailure(sent.is === 'answered' ? undefined : failureOf(sent));
    if (sent.is === 'answered') await client.invalidateQueries({ queryKey: [runningAddress] });
    return sent.is === 'answered';
  };

  return { ask, asking, failure } as const;
}
