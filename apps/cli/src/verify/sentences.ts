import type { Finding, Verification } from '#event-log/verify';

const counted = (count: number): string => count.toLocaleString('en-GB');

/** A finding in one line: where, what, and its kind. */
export const findingSentence = ({ position, stream, version, because, kind }: Finding): string =>
  `position ${position}${stream === undefined ? '' : ` (${stream}, version ${version ?? 0})`}: ${because} [${kind}]\n`;

/** How far the reading has come. */
export const readingSentence = (events: number): string => `${counted(events)} events read`;

/** What was read: a line each for the whole, every type, both digests, and the verdict. */
export function verificationLines(found: Verification): string[] {
  const width = Math.max(0, ...found.types.map(([type]) => type.length));
  return [
    `${counted(found.events)} events in ${counted(found.streams)} streams, up to position ${found.position}`,
    ...found.types.map(([type, events]) => `  ${type.padEnd(width)}  ${counted(events).padStart(11)}`),
    `digest    ${found.digest}`,
    `contents  ${found.contents}`,
    found.findings === 0 ? 'Nothing is wrong.' : `Findings: ${counted(found.findings)}.`,
  ];
}
