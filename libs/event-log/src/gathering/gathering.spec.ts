import { eventId } from '../ids/index.ts';
import { DuplicateCommand, LogUnavailable, UnwritableRequest, WrongExpectedVersion } from '../port/index.ts';
import type { AppendRequest } from '../port/index.ts';
import { Gathering } from './gathering.ts';
import type { Outcome } from './outcome.ts';

const request = (stream: string): AppendRequest => ({
  stream,
  expected: 1,
  events: [{ id: eventId(stream, 0), type: 'Noted', schemaVersion: 1, data: {}, metadata: {} }],
});
const outcome = (kind: Outcome['outcome']): Outcome => ({ outcome: kind, version: 7, position: '9' });

/** A gathering whose calls are answered by the spec, one after the other. */
function gathering() {
  const calls: { streams: string[]; answer: (outcomes: (Outcome | Error)[] | Error) => void }[] = [];
  const called: (() => void)[] = [];
  let news = 0;
  const gathered = new Gathering(
    (waiting) => [...waiting].map(() => 0),
    (requests) =>
      new Promise((resolve, reject) => {
        const answer = (outcomes: (Outcome | Error)[] | Error) =>
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
  return { gathered, nextCall, news: () => news };
}

describe('gathering', () => {
  it('sends in one call what is asked in one turn, and in the next what is asked meanwhile', async () => {
    const { gathered, nextCall, news } = gathering();
    const first = [gathered.append(request('a')), gathered.append(request('b'))];
    const call = await nextCall();
    expect(call.streams).toEqual(['a', 'b']);
    const later = [gathered.append(request('c')), gathered.append(request('d'))];
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
    const { gathered, nextCall } = gathering();
    const streams = ['a', 'b', 'c', 'd', 'e'];
    const asked = Promise.allSettled(streams.map((stream) => gathered.append(request(stream))));
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
    const { gathered, nextCall } = gathering();
    const failing = Promise.allSettled([gathered.append(request('a')), gathered.append(request('b'))]);
    (await nextCall()).answer(new LogUnavailable('lost'));
    expect((await failing).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    const next = gathered.append(request('c'));
    (await nextCall()).answer([outcome('appended')]);
    expect(await next).toEqual({ version: 7, position: 9n });
  });

  it('sends nothing of what the log does not take', async () => {
    const { gathered, nextCall } = gathering();
    await expect(gathered.append({ ...request('a'), events: [] })).rejects.toBeInstanceOf(UnwritableRequest);
    const taken = gathered.append(request('b'));
    const call = await nextCall();
    expect(call.streams).toEqual(['b']);
    call.answer([outcome('appended')]);
    await taken;
  });

  it('ends what is under way when it closes, and refuses the rest', async () => {
    const { gathered, nextCall } = gathering();
    const underWay = gathered.append(request('a'));
    const call = await nextCall();
    const waiting = gathered.append(request('b'));
    const closed = gathered.close();
    await expect(waiting).rejects.toBeInstanceOf(LogUnavailable);
    await expect(gathered.append(request('c'))).rejects.toBeInstanceOf(LogUnavailable);
    call.answer([outcome('appended')]);
    expect(await underWay).toEqual({ version: 7, position: 9n });
    await closed;
  });
});
