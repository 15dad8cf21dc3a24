import { parkedReasonOf } from './parked-reason.ts';

describe('the reason for which an event is parked', () => {
  it.each([
    ['waits behind an event of its stream that is parked', 'waits'],
    ['event-log/unknown-event: PolicySung (schema version 1) is not known', 'unknown-event'],
    ['event-log/malformed-event: data.ods is missing', 'malformed-event'],
    ['timeline/no-such-fact: There is no entry 7', 'not-on-record'],
    ['23505: duplicate key value violates unique constraint "timeline_pkey"', 'refused-by-database'],
    ['P0001: somebody raised this', 'refused-by-database'],
    ['a fault of ours, with a path: /srv/throughline/index.js', 'not-taken-in'],
    ['', 'not-taken-in'],
  ])('is told by its kind: %s', (error, reason) => expect(parkedReasonOf(error).reason).toBe(reason));

  it('tells nothing of what was thrown', () => {
    const { because } = parkedReasonOf('23505: Key (title)=(Dr Zed) already exists in "timeline_pkey"');
    expect(because).not.toMatch(/Zed|timeline|23505/);
  });
});
