import { followingKey } from '../api-client/uuid-v7.ts';
import type { CommandResult } from '../api-client/send.ts';
import type { FormAnswers } from './answers.ts';
import type { Journey } from './journey.ts';
import type { OutgoingCommand } from './use-send-command.ts';

/** Commands of a journey in the order of sending, each with a key of its own that stays the same at every try. */
export function outgoingCommands(
  journey: Journey,
  answers: FormAnswers,
  key: string,
): readonly OutgoingCommand[] {
  const { command, request, ifMatch, then } = journey;
  const first: OutgoingCommand = {
    command: typeof command === 'string' ? command : command(answers),
    request: request(answers),
    key,
    ...(ifMatch === undefined ? {} : { ifMatch }),
  };
  const second = then?.(answers);
  return second === undefined ? [first] : [first, { ...second, key: followingKey(key) }];
}

/** Sends one after the other up to the first that is not recorded; the last answer is that of the journey. */
export async function sendInOrder(
  parcels: readonly OutgoingCommand[],
  send: (parcel: OutgoingCommand) => Promise<CommandResult | undefined>,
): Promise<CommandResult | undefined> {
  let sent: CommandResult | undefined;
  for (const parcel of parcels) {
    sent = await send(parcel);
    if (sent?.is !== 'recorded') return sent;
  }
  return sent;
}
