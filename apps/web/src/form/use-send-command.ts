import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { CommandName } from '../api-client/command-requests.ts';
import { postCommand, type CommandResult } from '../api-client/send.ts';
import { useSessionAgain } from '../session/use-session.ts';
import type { SignedIn } from '../session/session.ts';
import { sendFailureOf, type SendFailure } from './send-failure.ts';

/** Something to send. */
export interface OutgoingCommand {
  /** Name of the use case, such as `plan-milestone`. */
  readonly command: CommandName;
  readonly request: object;
  readonly key: string;
  readonly ifMatch?: string;
}

/** Sends with the session's token; where only that is out of date, once more with the new one. */
export function useSendCommand(session: SignedIn) {
  const [sending, setSending] = useState(false);
  const [trouble, setTrouble] = useState<SendFailure>();
  const [attempt, setAttempt] = useState(0);
  const under = useRef(false);
  const client = useQueryClient();
  const askAgain = useSessionAgain();

  const once = ({ command, request, ...how }: OutgoingCommand, csrfToken: string) =>
    postCommand(command, request, { ...how, csrfToken });

  const twice = async (parcel: OutgoingCommand): Promise<CommandResult> => {
    const sent = await once(parcel, session.csrfToken);
    if (sent.is !== 'refused' || sent.code !== 'csrf') return sent;
    const now = await askAgain().catch(() => undefined);
    return now?.signedIn === true ? once(parcel, now.csrfToken) : sent;
  };

  const send = async (parcel: OutgoingCommand): Promise<CommandResult | undefined> => {
    // A second click while the first is under way is the same wish.
    if (under.current) return undefined;
    under.current = true;
    setSending(true);
    const sent = await twice(parcel);
    under.current = false;
    setSending(false);
    setTrouble(sent.is === 'recorded' ? undefined : sendFailureOf(sent));
    setAttempt((before) => before + 1);
    if (sent.is === 'recorded') void client.invalidateQueries();
    return sent;
  };

  return { send, sending, trouble, attempt } as const;
}
