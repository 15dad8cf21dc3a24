import type { KurrentDBClient } from '@kurrent/kurrentdb-client';
import { eventId } from '../ids/ids.ts';
import { LogUnavailable, UnwritableRequest, WrongExpectedVersion } from '../port/errors.ts';
import type { AppendRequest, Json } from '../port/event-log.ts';
import { ClientMissing } from './failures.ts';
import { openKurrentDbLog } from './open-kurrentdb-log.ts';

type Sent = readonly { readonly streamName: string; readonly events: readonly { readonly id: string }[] }[];
type Answer = (sent: Sent) => Promise<unknown>;

const request = (data: Record<string, Json> = {}): AppendRequest => ({
  stream: 'note-1',
  expected: 'none',
  events: [{ id: eventId('a', 0), type: 'Noted', schemaVersion: 1, data, metadata: {} }],
});
const written = () => Promise.resolve({ position: 70n, responses: [] });
const failing = (type?: string) => () =>
  Promise.reject(Object.assign(new Error('14 UNAVAILABLE'), type === undefined ? {} : { type }));
const never = () => new Promise<never>(() => undefined);
const patience = { answerMilliseconds: 50, patienceMilliseconds: 10_000 };

/** A log whose clients give these answers to appends, one each, and the last one for ever after. */
function logOf(answers: readonly Answer[], more: { patienceMilliseconds?: number } = {}) {
  const sent: Sent[] = [];
  const troubles: unknown[] = [];
  const clients: { disposed: number }[] = [];
  const connect = () => {
    const client = { disposed: 0 };
    clients.push(client);
    const answer = answers[Math.min(clients.length, answers.length) - 1] ?? written;
    const made: Partial<KurrentDBClient> = {
      multiStreamAppend: (requests) => {
        sent.push(requests);
        return answer(requests) as ReturnType<KurrentDBClient['multiStreamAppend']>;
      },
      dispose: () => {
        client.disposed++;
        return Promise.resolve();
      },
    };
    return Promise.resolve(made as KurrentDBClient);
  };
  const url = 'kurrentdb://writer:secret@127.0.0.1:1';
  const onTrouble = (error: unknown) => troubles.push(error);
  const log = openKurrentDbLog({ url, onTrouble, ...patience, ...more }, connect);
  return { log, sent, troubles, clients };
}

const failureOf = (asked: Promise<unknown>): Promise<unknown> =>
  asked.then(
    () => 'no failure',
    (error: unknown) => error,
  );

describe('an append to KurrentDB', () => {
  it.each<[string, unknown]>([
    ['a bigint, which would leave the client hanging', 1n],
    ['what has no JSON', () => undefined],
    ['a date', new Date(0)],
  ])('is not sent with %s', async (_, value) => {
    const { log, sent } = logOf([written]);
    await expect(log.append(request({ value: value as Json }))).rejects.toBeInstanceOf(UnwritableRequest);
    expect(sent).toEqual([]);
    await log.dispose();
  });

  it.each(['$settings', 'id:mine'])('is not sent to %s', async (stream) => {
    const { log, sent } = logOf([written]);
    await expect(log.append({ ...request(), stream })).rejects.toBeInstanceOf(UnwritableRequest);
    expect(sent).toEqual([]);
    await log.dispose();
  });

  it.each([
    ['deadline-exceeded', failing('deadline-exceeded')],
    ['unavailable', failing('unavailable')],
    ['not-leader', failing('not-leader')],
    ['unknown, while a server is not ready', failing('unknown')],
    ['nothing at all', never],
    ["an error without a type, such as 'Failed to discover after 10 attempts'", failing()],
  ])('that is answered with %s goes again with the same ids, by a new client', async (_, answer) => {
    const { log, sent, troubles, clients } = logOf([answer, answer, written]);
    expect(await log.append(request())).toEqual({ version: 1, position: 70n });
    expect(sent).toHaveLength(3);
    expect(sent[2]).toEqual(sent[0]);
    expect(troubles).toHaveLength(2);
    expect(clients.map(({ disposed }) => disposed)).toEqual([1, 1, 0]);
    await log.dispose();
    expect(clients.map(({ disposed }) => disposed)).toEqual([1, 1, 1]);
  });

  it('is given up when patience is at an end', async () => {
    const { log } = logOf([failing('unavailable')], { patienceMilliseconds: 1 });
    expect(await failureOf(log.append(request()))).toBeInstanceOf(LogUnavailable);
    await log.dispose();
  });

  it('is given up at once where the user may not append', async () => {
    const { log, sent } = logOf([failing('access-denied')]);
    expect(await failureOf(log.append(request()))).toBeInstanceOf(LogUnavailable);
    expect(sent).toHaveLength(1);
    await log.dispose();
  });

  it('is refused by name where the server is set to take less', async () => {
    const { log } = logOf([failing('transaction-max-size-exceeded')]);
    expect(await failureOf(log.append(request()))).toBeInstanceOf(UnwritableRequest);
    await log.dispose();
  });

  it.each([2, 40])('of %i at once is refused alone where its stream was deleted', async (count) => {
    const deleted = failing('stream-tombstoned');
    const isIn = (sent: Sent) => sent.some(({ streamName }) => streamName === 'note-1');
    const { log } = logOf([(sent) => (isIn(sent) ? deleted() : written())]);
    const asked = Array.from({ length: count }, (_, index) => {
      const [event] = request().events;
      return log.append({
        stream: `note-${index}`,
        expected: 'none',
        events: event ? [{ ...event, id: eventId('a', index) }] : [],
      });
    });
    const refused = (await Promise.allSettled(asked)).map(({ status }) => status === 'rejected');
    expect(refused).toEqual(asked.map((_, index) => index === 1));
    await log.dispose();
  });

  it.each([
    ['in order is one call, in that order', true, [['note-0', 'note-1', 'note-2']]],
    ['in any order is one call each', false, [['note-0'], ['note-1'], ['note-2']]],
  ] as const)('of three that are asked %s', async (_, inOrder, calls) => {
    const { log, sent } = logOf([written], { patienceMilliseconds: 1 });
    const asked = [0, 1, 2].map((index) => {
      const [event] = request().events;
      const events = event ? [{ ...event, id: eventId('a', index) }] : [];
      return log.append({ stream: `note-${index}`, expected: 'none', events, ...(inOrder && { inOrder }) });
    });
    await Promise.allSettled(asked);
    const named = sent.map((call) =>
      call.map(({ streamName }) => streamName).filter((name) => !name.startsWith('id:')),
    );
    expect(named).toEqual(calls);
    await log.dispose();
  });

  it('conflicts by the typed fields of an error whose message is empty', async () => {
    const wrong = { type: 'wrong-expected-version', streamName: 'note-1', actualState: 6n };
    const { log, clients } = logOf([() => Promise.reject(Object.assign(new Error(''), wrong))]);
    const failure = await failureOf(log.append(request()));
    expect(failure).toEqual(new WrongExpectedVersion('note-1', 'none', 7));
    expect(clients).toHaveLength(1);
    await log.dispose();
  });
});

describe('a client of KurrentDB', () => {
  const url = 'kurrentdb://writer:secret@127.0.0.1:1?tlsCAFile=nowhere.pem';

  it('that cannot be loaded is said to be missing, and not waited for', async () => {
    const troubles: unknown[] = [];
    const onTrouble = (error: unknown) => troubles.push(error);
    const log = openKurrentDbLog({ url, onTrouble }, () => Promise.reject(new ClientMissing()));
    const failure = await failureOf(log.append(request()));
    expect(failure).toBeInstanceOf(LogUnavailable);
    expect(troubles).toEqual([]);
    expect(failure).toMatchObject({ cause: { code: 'event-log/client-missing' } });
    await log.dispose();
  });

  it('that refuses the address says nothing of it', async () => {
    const log = openKurrentDbLog({ url });
    const failure = await failureOf(log.head());
    expect(failure).toMatchObject({ cause: { code: 'event-log/unusable-address' } });
    expect(JSON.stringify([String(failure), (failure as Error).cause])).not.toMatch(/secret|writer/);
    await log.dispose();
  });
});
