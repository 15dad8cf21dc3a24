import type { Asked } from './asked.ts';
import type { Clients } from './clients.ts';
import { marksOf } from './mark.ts';
import { settled, stateAt, type Answer } from './send.ts';

/**
 * Writes one request where the server cannot write to several streams at once: its marks go ahead, so that no id is
 * written twice whatever happens in between. A mark that was left behind without its event is found by who comes next.
 */
export async function sendAlone(clients: Clients, [asked]: readonly Asked[]): Promise<Answer> {
  if (!asked) return { last: 0n };
  for (const { id, streamName, record } of marksOf(asked)) {
    const answer = await settled(clients, async (client) => {
      await client.appendToStream(streamName, record, { streamState: 'no_stream' });
      return { last: 0n };
    });
    if ('stream' in answer) return answer;
    asked.claimed.add(id);
  }
  const { request, events, base } = asked;
  return settled(clients, async (client) => {
    const { position } = await client.appendToStream(request.stream, [...events], {
      streamState: stateAt(base),
    });
    return { last: position?.commit ?? 0n };
  });
}
