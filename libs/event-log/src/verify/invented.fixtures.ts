import { onDay } from '#domain/kernel';
import type { PolicyAnnounced } from '#domain/policy';
import { encode } from '../codec/index.ts';
import { commandIdOf } from '../ids/ids.ts';
import type { NewEvent, RecordedEvent } from '../port/event-log.ts';

const announced: PolicyAnnounced = {
  type: 'PolicyAnnounced',
  data: { note: 'Invented' },
  entry: {
    occurred: onDay('2019-01-07'),
    knownOn: '2019-01-07',
    knownBasis: 'assumed-on-occurrence',
    source: { title: 'A paper', url: 'https://example.org' },
    confidence: 'high',
  },
};

/** An event that this release can read; another for each name. */
export const readableEvent = (name: string): NewEvent =>
  encode(
    announced,
    {
      actor: { subject: 'spec', role: 'importer' },
      commandId: commandIdOf('verify', name),
      commandHash: 'ab',
    },
    0,
  );

/** Six events of two streams, in the order of the log. */
export const sixEvents: readonly RecordedEvent[] = Array.from({ length: 6 }, (_, index) => ({
  ...readableEvent(String(index)),
  stream: `policy-${index % 2 === 0 ? 'even' : 'odd'}`,
  version: Math.floor(index / 2) + 1,
  position: BigInt(index + 1),
  recordedAt: `2026-07-01T09:00:00.00${index}Z`,
}));
