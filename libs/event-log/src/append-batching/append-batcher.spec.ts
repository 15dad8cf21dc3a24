import { eventId } from '../ids/ids.ts';
import { DuplicateCommand, LogUnavailable, UnwritableRequest, WrongExpectedVersion } from '../port/errors.ts';
import type { AppendRequest } from '../port/event-log.ts';
import { AppendBatcher } from './append-batcher.ts';
import type { AppendOutcome } from './append-outcome.ts';

const request = (stream: string): AppendRequest => ({
  stream,
  expected: 1,
  events: [{ id: eventId(stream, 0), type: 'Noted', schemaVersion: 1, data: {}, metadata: {} }],
});
const outcome = (kind: AppendOutcome['outcome']): AppendOutcome => ({
  outcome: kind,
  version: 7,
  position: '9',
});

/** A batcher whose calls are answered by the spec, one after the other. */
function startBatcher() {
  const calls: { streams: string[]; answer: (outcomes: (AppendOutcome | Error)[] | Error) => void }[] = [];
  const called: (() => void)[] = [];
  let news = 0;
  const batcher = new AppendBatcher(
    (waiting) => [...waiting].map(() => 0),
    (requests) =>
      new Promise((resolve, reject) => {
        const answer = (outcomes: (AppendOutcome | Error)[] | Error) =>
          outcomes instanceof Error ? reject(outcomes) : resolve(outcomes);
        calls.push({ streams: requests.map(({ stream }) => stream), answer });
        called.shift()?.();
      }),
    () => news++,
  );
  const nextCall = async () => {
    if (calls.length === 0) await new Promise<void>((resolve) => called.push(resolve));
    const call = calls.shift();
    if (!call) throw new Error('There was no call.');
    return call;
  };
  return { batcher, nextCall, news: () => news };
}

describe('batching appends', () => {
  it('sends in one call what is asked in one turn, and in the next what is asked meanwhile', async () => {
    const { batcher, nextCall, news } = startBatcher();
    const first = [batcher.append(request('a')), batcher.append(request('b'))];
    const call = await nextCall();
    expect(call.streams).toEqual(['a', 'b']);
    const later = [batcher.append(request('c')), batcher.append(request('d'))];
    call.answer([outcome('appended'), outcome('appended')]);
    await Promise.all(first);
    const second = await nextCall();
    expect(second.streams).toEqual(['c', 'd']);
    second.answer([outcome('repeated'), outcome('repeated')]);
    expect(await Promise.all(later)).toEqual([
      { version: 7, position: 9n, repeated: true },
      { version: 7, position: 9n, repeated: true },
    ]);
    expect(news()).toBe(1);
  });

  it('tells each request what became of it', async () => {
    const { batcher, nextCall } = startBatcher();
    const streams = ['a', 'b', 'c', 'd', 'e'];
    const asked = Promise.allSettled(streams.map((stream) => batcher.append(request(stream))));
    const failure = new LogUnavailable('lost');
    (await nextCall()).answer([outcome('appended'), outcome('conflict'), outcome('duplicate'), failure]);
    expect(await asked).toMatchObject([
      { value: { version: 7, position: 9n } },
      { reason: new WrongExpectedVersion('b', 1, 7) },
      { reason: new DuplicateCommand('c') },
      { reason: failure },
      { reason: { code: 'event-log/unavailable' } },
    ]);
  });

  it('goes on after a call that failed', async () => {
    const { batcher, nextCall } = startBatcher();
    const failing = Promise.allSettled([batcher.append(request('a')), batcher.append(request('b'))]);
    (await nextCall()).answer(new LogUnavailable('lost'));
    expect((await failing).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    const next = batcher.append(request('c'));
    (await nextCall()).answer([outcome('appended')]);
    expect(await next).toEqual({ version: 7, position: 9n });
  });

  it('sends nothing of what the log does not take', async () => {
    const { batcher, nextCall } = startBatcher();
    await expect(batcher.append({ ...request('a'), events: [] })).rejects.toBeInstanceOf(UnwritableRequest);
    const taken = batcher.append(request('b'));
    const call = await nextCall();
    expect(call.streams).toEqual(['b']);
    call.answer([outcome('appended')]);
    await taken;
  });

  it('ends what is under way when it closes, and refuses the rest', async () => {
    const { batcher, nextCall } = startBatcher();
    const underWay = batcher.append(request('a'));
    const call = await nextCall();
    const waiting = batcher.append(request('b'));
    const closed = batcher.close();
    await expect(waiting).rejects.toBeInstanceOf(LogUnavailable);
    await expect(batcher.append(request('c'))).rejects.toBeInstanceOf(LogUnavailable);
    call.answer([outcome('appended')]);
    expect(await underWay).toEqual({ version: 7, position: 9n });
    await closed;
  });
});
