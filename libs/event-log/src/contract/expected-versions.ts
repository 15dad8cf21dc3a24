import { WrongExpectedVersion } from '../port/errors.ts';
import type { EventLog } from '../port/event-log.ts';
import { newEvents, freshName, idsOf, wholeStream } from './examples.ts';

/** Specs of expected versions, and of the conflict where one is wrong. */
export function expectedVersions(log: () => EventLog): void {
  it('starts a stream at version 1 and goes on from there', async () => {
    const stream = freshName('note');
    const first = await log().append({ stream, expected: 'none', events: newEvents(2) });
    const second = await log().append({ stream, expected: 2, events: newEvents(1) });
    expect([first.version, second.version]).toEqual([2, 3]);
    expect(second.position).toBeGreaterThan(first.position);
    expect((await wholeStream(log(), stream)).at(-1)).toMatchObject(second);
  });

  it.each([
    ['none', 0],
    [0, 0],
    [2, 2],
    ['any', 0],
    ['any', 2],
  ] as const)('may be %s where the stream has %d events', async (expected, before) => {
    const stream = freshName('note');
    if (before > 0) await log().append({ stream, expected: 'none', events: newEvents(before) });
    const appended = await log().append({ stream, expected, events: newEvents(1) });
    expect(appended.version).toBe(before + 1);
  });

  it.each([
    ['none', 2],
    [0, 2],
    [1, 2],
    [3, 2],
    [1, 0],
  ] as const)('conflicts when it is %s where the stream has %d events', async (expected, actual) => {
    const stream = freshName('note');
    if (actual > 0) await log().append({ stream, expected: 'none', events: newEvents(actual) });
    const refused = log().append({ stream, expected, events: newEvents(1) });
    await expect(refused).rejects.toBeInstanceOf(WrongExpectedVersion);
    await expect(refused).rejects.toMatchObject({ stream, expected, actual });
  });

  it('writes the events of one request together and in order', async () => {
    const stream = freshName('note');
    const written = newEvents(50);
    await log().append({ stream, expected: 'none', events: written });
    const read = await wholeStream(log(), stream);
    expect(idsOf(read)).toEqual(idsOf(written));
    expect(read.map(({ version }) => version)).toEqual(written.map((_, index) => index + 1));
  });
}
