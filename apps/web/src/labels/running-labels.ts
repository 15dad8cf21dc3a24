import type { ProjectionState, VerificationView } from '#contracts/running';

const states: Readonly<Record<ProjectionState, { readonly label: string; readonly colour: string }>> = {
  current: { label: 'Up to date', colour: 'green' },
  behind: { label: 'Behind', colour: 'yellow' },
  silent: { label: 'Projector silent', colour: 'red' },
  'no-projector': { label: 'No projector', colour: 'red' },
  'stands-still': { label: 'Stands still', colour: 'red' },
  'log-away': { label: 'Log away', colour: 'red' },
};

/** A state of a projection as people say it, and the colour of its tag. */
export const projectionStateLabel = (state: ProjectionState) => states[state];

/** A count, or a position, with its thousands apart. */
export const countLabel = (count: number | string): string => BigInt(count).toLocaleString('en-GB');

const units = [
  [86_400, 'day'],
  [3_600, 'hour'],
  [60, 'minute'],
] as const;

/** A span of time, as roughly as people say it: `about 3 hours`; seconds below two minutes. */
export function spanLabel(seconds: number): string {
  const [size, unit] = units.find(([one]) => seconds >= 2 * one) ?? [1, 'second'];
  const count = Math.round(seconds / size);
  return `${size === 1 ? '' : 'about '}${countLabel(count)} ${unit}${count === 1 ? '' : 's'}`;
}

const mebibyte = 1_048_576;

/** Memory in mebibytes. */
export const memoryLabel = (bytes: number): string => `${countLabel(Math.round(bytes / mebibyte))} MiB`;

/** An instant on the clock in London, to the second: `2 January 2026, 15:04:05`. */
export const instantLabel = (iso: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    ...{ day: 'numeric', month: 'long', year: 'numeric' },
    ...{ hour: '2-digit', minute: '2-digit', second: '2-digit', hour12: false, timeZone: 'Europe/London' },
  })
    .format(new Date(iso))
    .replace(' at ', ', ');

/** The lag of a projection in words: events as far as they can be counted, and about since when. */
export function lagLabel({
  lagEvents,
  lagSeconds,
}: {
  readonly lagEvents?: string;
  readonly lagSeconds?: number;
}): string {
  if (lagSeconds === undefined) return 'not known';
  if (lagEvents === '0') return 'none';
  const events =
    lagEvents === undefined
      ? 'more than 1,000 events'
      : `${countLabel(lagEvents)} ${lagEvents === '1' ? 'event' : 'events'}`;
  return `${events}, the first from ${spanLabel(lagSeconds)} ago`;
}

/** Verdict of `verify` on log and read models, in a sentence. */
export function verdictLabel({
  readModels,
  findings,
}: Pick<VerificationView, 'readModels' | 'findings'>): string {
  switch (readModels) {
    case 'compared':
      return findings === 0
        ? 'The log is whole, and the read models say what it says.'
        : 'The log is whole, and the read models do not say what it says. To make them anew: npx throughline rebuild timeline';
    case 'unmade':
      return 'The log is whole. The read models had taken nothing in yet.';
    case 'older':
      return 'The log is whole. The read models were of another release, and are made anew when the projector starts.';
    case 'not-of-this-log':
      return 'The log is whole, and the read models are not of it. To make them anew: npx throughline rebuild timeline';
    case 'not-compared':
      return 'The log is not as it should be: restore a backup that has no findings. The read models were not compared with it.';
  }
}

/** Reasons for skipping an event, as an operator chooses one. */
export const skipReasonLabels = [
  { value: 'unreadable', label: 'No release will ever read it' },
  { value: 'mistaken', label: 'It was written by mistake' },
  { value: 'repeated', label: 'What it says was recorded again' },
  { value: 'until-later-release', label: 'Its stream shall go on until a later release reads it' },
] as const;
