import { eventId } from '../ids/ids.ts';
import { logLimits } from '../port/limits.ts';
import { UnwritableRequest } from '../port/errors.ts';
import type { AppendRequest, Json, NewEvent } from '../port/event-log.ts';
import { checkRequest } from './check-request.ts';

const event: NewEvent = {
  id: eventId('a', 0),
  type: 'Noted',
  schemaVersion: 1,
  data: { note: 'Ysbyty – “Café” 🏥' },
  metadata: {},
};
const request = (changes: Partial<AppendRequest> = {}): AppendRequest => ({
  stream: 'note-1',
  expected: 'any',
  events: [event],
  ...changes,
});
const holding = (note: Json) => request({ events: [{ ...event, data: { note } }] });
const refusalOf = (asked: AppendRequest): unknown => {
  try {
    return checkRequest(asked);
  } catch (error) {
    return error;
  }
};
const many = (count: number, data: NewEvent['data'] = {}) =>
  Array.from({ length: count }, (_, i) => ({ ...event, id: eventId('many', i), data }));
const deep = (levels: number): Json => (levels === 0 ? 1 : [deep(levels - 1)]);
// As something could come in that got past the compiler.
const notJson = (value: unknown) => value as Json;

describe('a request', () => {
  it('becomes JSON text', () => {
    expect(checkRequest(request())).toMatchObject({
      events: [{ data: JSON.stringify(event.data), metadata: '{}' }],
      bytes: Buffer.byteLength(JSON.stringify(event.data)) + 2,
    });
  });

  it.each([
    ['no events', request({ events: [] }), 'no-events', 'events'],
    [
      'too many events',
      request({ events: many(logLimits.eventsPerRequest + 1) }),
      'too-many-events',
      'events',
    ],
    ['the same id twice', request({ events: [event, event] }), 'id-not-allowed', 'events'],
    ['an id that is none', request({ events: [{ ...event, id: 'x' }] }), 'id-not-allowed', 'events.0.id'],
    ['no name', request({ stream: '' }), 'name-not-allowed', 'stream'],
    ['a long name', request({ stream: 'é'.repeat(128) }), 'name-not-allowed', 'stream'],
    ['a name with NUL', request({ stream: 'a\0' }), 'name-not-allowed', 'stream'],
    [
      'a long type',
      request({ events: [{ ...event, type: 'x'.repeat(101) }] }),
      'name-not-allowed',
      'events.0.type',
    ],
    ['a version below none', request({ expected: -1 }), 'version-not-allowed', 'expected'],
    [
      'schema version 0',
      request({ events: [{ ...event, schemaVersion: 0 }] }),
      'version-not-allowed',
      'events.0.schemaVersion',
    ],
    ['NUL in text', holding(['a', 'b\0']), 'text-not-allowed', 'events.0.data.note.1'],
    ['half a surrogate pair', holding('\ud83d'), 'text-not-allowed', 'events.0.data.note'],
    ['NUL in a key', holding({ 'a\0': 1 }), 'text-not-allowed', 'events.0.data.note.a\0'],
    ['no number', holding(Number.NaN), 'not-json', 'events.0.data.note'],
    ['a bigint', holding(notJson(1n)), 'not-json', 'events.0.data.note'],
    ['a Date', holding(notJson(new Date(0))), 'not-json', 'events.0.data.note'],
    ['nothing', holding(notJson(undefined)), 'not-json', 'events.0.data.note'],
    [
      'deep lists',
      holding(deep(logLimits.depth)),
      'too-deep',
      `events.0.data.note${'.0'.repeat(logLimits.depth - 1)}`,
    ],
    ['a large event', holding('x'.repeat(logLimits.eventBytes)), 'too-large', 'events.0'],
    [
      'large events',
      request({ events: many(17, { note: 'x'.repeat(logLimits.eventBytes - 100) }) }),
      'too-large',
      'events',
    ],
  ])('with %s is refused, and the place named', (_, asked, reason, path) => {
    const refusal = refusalOf(asked);
    expect(refusal).toBeInstanceOf(UnwritableRequest);
    expect(refusal).toMatchObject({ code: 'event-log/unwritable', reason, path });
  });

  it.each([
    ['as many events as there may be', request({ events: many(logLimits.eventsPerRequest) })],
    ['a name of the greatest length', request({ stream: 'x'.repeat(logLimits.streamNameBytes) })],
    [
      'an event of the greatest size',
      holding('x'.repeat(logLimits.eventBytes - JSON.stringify({ note: '' }).length - 2)),
    ],
    ['objects as deep as they may lie', holding(deep(logLimits.depth - 1))],
    ['text that only looks like an escaped NUL', holding('\\u0000 \\ud83d')],
    ['a key called __proto__', holding(JSON.parse('{"__proto__":1}') as Json)],
  ])('with %s is taken', (_, asked) => {
    expect(checkRequest(asked).events).toHaveLength(asked.events.length);
  });
});
