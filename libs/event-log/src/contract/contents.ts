import { logLimits } from '../port/limits.ts';
import { UnwritableRequest } from '../port/errors.ts';
import type { EventLog, Json, NewEvent } from '../port/event-log.ts';
import { newEvent, newEvents, freshName, wholeStream } from './examples.ts';

const awkward: readonly Json[] = [
  'Ysbyty Gwynedd – “Café” 🏥 👩‍⚕️ e\u0301 \u202eright to left',
  'quotes " and \\ backslashes \\u0000 {NULL} NULL, \'; drop table',
  '\u0001 \t \r\n \u2028 \uffff',
  ['', null, true, false, 0, -1.5, 1e21, 5e-324, 9_007_199_254_740_991],
  { '': 1, 'a b': {}, list: [], é: { deep: [[{}]] } },
  JSON.parse('{"__proto__":{"x":1},"constructor":2}') as Json,
];

/** Specs of what an event may hold, and how it comes back. */
export function contents(log: () => EventLog): void {
  it.each(awkward)('come back as they were written: %j', async (content) => {
    const stream = freshName('note');
    const written = newEvents(1, { data: { content }, metadata: { content } });
    await log().append({ stream, expected: 'none', events: written });
    expect(await wholeStream(log(), stream)).toMatchObject(written);
  });

  it('come back under names in any script', async () => {
    const stream = `${freshName('note')}-ŵ🏥 “x” \\`;
    const written = newEvents(1, { type: 'Note–🏥' });
    await log().append({ stream, expected: 'none', events: written });
    expect(await wholeStream(log(), stream)).toMatchObject([{ ...written[0], stream, version: 1 }]);
  });

  it('fit the limits, or are refused', async () => {
    const stream = freshName('note');
    const note = 'x'.repeat(logLimits.eventBytes - '{"note":""}{}'.length);
    const tooLarge = newEvents(1, { data: { note: `${note}x` } });
    await expect(log().append({ stream, expected: 'any', events: tooLarge })).rejects.toBeInstanceOf(
      UnwritableRequest,
    );
    await log().append({ stream, expected: 'none', events: newEvents(1, { data: { note } }) });
    await log().append({ stream, expected: 1, events: newEvents(logLimits.eventsPerRequest) });
    expect((await wholeStream(log(), stream))[0]?.data).toEqual({ note });
  });

  it.each<[string, Partial<NewEvent>]>([
    ['NUL', { data: { note: '\0' } }],
    ['half a surrogate pair', { metadata: { note: '\ud83d' } }],
    ['a name that is too long', { type: 'x'.repeat(logLimits.typeBytes + 1) }],
  ])('are refused with %s', async (_, changes) => {
    const refused = log().append({
      stream: freshName('note'),
      expected: 'any',
      events: [newEvent(freshName('command'), changes)],
    });
    await expect(refused).rejects.toBeInstanceOf(UnwritableRequest);
  });
}
