import { WrongExpectedVersion } from '../port/errors.ts';
import type { EventLog } from '../port/event-log.ts';
import { newEvents, freshName, wholeStream } from './examples.ts';

const reasonsOf = (outcomes: readonly PromiseSettledResult<unknown>[]): unknown[] =>
  outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));

/** Specs of requests that are under way together. */
export function concurrentAppends(log: () => EventLog): void {
  it('lets each request succeed or fail by itself', async () => {
    const [taken, free, other] = [freshName('note'), freshName('note'), freshName('note')];
    await log().append({ stream: taken, expected: 'none', events: newEvents(1) });
    const outcomes = await Promise.allSettled([
      log().append({ stream: free, expected: 'none', events: newEvents(2) }),
      log().append({ stream: taken, expected: 'none', events: newEvents(2) }),
      log().append({ stream: other, expected: 'none', events: newEvents(1, { data: { note: '\0' } }) }),
      log().append({ stream: other, expected: 'none', events: newEvents(1) }),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
    expect(await wholeStream(log(), taken)).toHaveLength(1);
    expect(await wholeStream(log(), other)).toHaveLength(1);
  });

  it('keeps the order in which one stream was asked for', async () => {
    const stream = freshName('note');
    const appended = await Promise.all(
      Array.from({ length: 100 }, () => log().append({ stream, expected: 'any', events: newEvents(1) })),
    );
    expect(appended.map(({ version }) => version)).toEqual(appended.map((_, index) => index + 1));
  });

  it.each([8, 90])(
    'gives positions in the order in which %i streams were asked for in order',
    async (count) => {
      const streams = Array.from({ length: count }, () => freshName('note'));
      const asked = [
        ...streams,
        ...streams.slice(0, 3).reverse(),
        ...Array.from({ length: 3 }, () => freshName('note')),
      ];
      const appended = await Promise.all(
        asked.map((stream) => log().append({ stream, expected: 'any', events: newEvents(2), inOrder: true })),
      );
      const positions = appended.map(({ position }) => position);
      expect(positions).toEqual(positions.toSorted((a, b) => (a < b ? -1 : 1)));
      expect(new Set(positions).size).toBe(asked.length);
    },
  );

  it('lets one of many racers win each version, and tells the others the actual one', async () => {
    const stream = freshName('note');
    for (let version = 0; version < 10; version++) {
      const race = Array.from({ length: 20 }, () =>
        log().append({ stream, expected: version, events: newEvents(1) }),
      );
      const lost = reasonsOf(await Promise.allSettled(race));
      expect(lost).toHaveLength(19);
      for (const error of lost) expect(error).toBeInstanceOf(WrongExpectedVersion);
      for (const error of lost) expect(error).toMatchObject({ actual: version + 1 });
    }
    expect(await wholeStream(log(), stream)).toHaveLength(10);
  });
}
