import type { Finding, LogVerification } from '#event-log/verify';
import type { ReadModelFinding, ReadModelVerification } from '#read-models/verify';

const counted = (count: number): string => count.toLocaleString('en-GB');

/** A finding in one line: where, what, and its kind. */
export const findingSentence = ({ position, stream, version, because, kind }: Finding): string =>
  `position ${position}${stream === undefined ? '' : ` (${stream}, version ${version ?? 0})`}: ${because} [${kind}]\n`;

/** Progress of reading the log. */
export const readingSentence = (events: number): string => `${counted(events)} events read`;

/** Said each time: a verdict without it would be taken for more than it is. */
const whatItProves = [
  'This proves: no stream has a gap, no version or id stands twice, and this release can read every event.',
  'It does not prove that nobody changed what an event says, or took the newest ones away: who owns the database',
  'can. Only a digest kept elsewhere tells: compare it with that of a backup, or with one that you noted.',
];

/** Lines on what was read: the whole, every type, both digests, and what that proves. */
export function verificationLines(found: LogVerification): string[] {
  const width = Math.max(0, ...found.types.map(([type]) => type.length));
  return [
    `${counted(found.events)} events in ${counted(found.streams)} streams, up to position ${found.position}`,
    ...found.types.map(([type, events]) => `  ${type.padEnd(width)}  ${counted(events).padStart(11)}`),
    `digest    ${found.digest}`,
    `contents  ${found.contents}`,
    ...whatItProves,
  ];
}

/** The last line. */
export const verdict = (findings: number): string =>
  findings === 0 ? 'Nothing is wrong.' : `Findings: ${counted(findings)}.`;

/** A finding about a read model in one line. */
export const readModelFindingSentence = ({ table, from, to, because }: ReadModelFinding): string =>
  `timeline${from === undefined || to === undefined ? '' : `, positions ${from} to ${to} (read.${table ?? ''})`}: ${because} [read-model]\n`;

/** Said where the log itself is not as it should be. */
export const notCompared = 'The read models were not compared with it.';

/** Result of comparing the timeline with the log, in one line. */
export function readModelLine({ is, position, events, ranges, findings }: ReadModelVerification): string {
  switch (is) {
    case 'unmade':
      return 'timeline  has taken nothing in yet';
    case 'older':
      return 'timeline  is of another release, and is made anew when the projector starts';
    case 'not-of-this-log':
      return 'timeline  is not of this log; to make it anew from this one: npx throughline rebuild timeline';
    case 'compared':
      return findings === 0
        ? `timeline  says what the log says: ${counted(events)} events in ${counted(ranges)} ranges, up to position ${position}`
        : 'timeline  does not say what the log says; to make it anew: npx throughline rebuild timeline';
  }
}
