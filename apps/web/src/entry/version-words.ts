import type { HistoryStep } from '#contracts/history';
import { capitalised } from '../labels/code-labels.ts';
import { dayLabel, shortDayLabel } from '../labels/date-labels.ts';
import { freeTextLabel } from '../labels/entry-labels.ts';
import { fieldLabel } from '../labels/field-labels.ts';
import { actorLabel, saidLabel } from './history-steps.tsx';
import type { EntryVersion, VersionField, VersionRectangle } from './version-plane.ts';

/** A position of the log as people read it: `position 2,310`. */
export const positionLabel = (position: string): string =>
  `position ${Number(position).toLocaleString('en-GB')}`;

/** The short name of a version: `as first recorded`, `corrected`, `corrected twice`, `taken back`. */
export function versionLabel({ steps, retracted }: EntryVersion): string {
  if (retracted) return 'taken back';
  const times = steps.length - 1;
  if (times === 0) return 'as first recorded';
  return times === 1 ? 'corrected' : times === 2 ? 'corrected twice' : `corrected ${times} times`;
}

/** The days of knowledge of a rectangle: `known on 7 January 2019 or later, before 1 January 2020`. */
export function knownLabel({ known: { from, to } }: VersionRectangle): string {
  const until = to === undefined ? '' : `before ${dayLabel(to)}`;
  if (from === undefined) return `known ${until === '' ? 'on any day' : until}`;
  return `known on ${dayLabel(from)} or later${until === '' ? '' : `, ${until}`}`;
}

/** The positions of a rectangle: `recorded from position 10 on, before position 12`. */
export const recordedLabel = ({ recorded: { from, to } }: VersionRectangle): string =>
  `recorded from ${positionLabel(from)} on${to === undefined ? '' : `, before ${positionLabel(to)}`}`;

/** One field of a version: `Money: £1.5m awarded`. */
export const versionFieldLabel = ({ field, text }: VersionField): string =>
  `${fieldLabel(field)}: ${text === undefined ? 'taken away' : saidLabel(field, text)}`;

/** Everything that is said otherwise than at first, in words; of the first version, all that it says. */
export function saysLabel({ fields, steps, retracted }: EntryVersion): string {
  if (retracted) return 'Nothing: it was taken back.';
  const told = steps.length === 1 ? fields : fields.filter(({ restated }) => restated);
  // A field that a correction took away is not among them.
  const gone = steps
    .slice(1)
    .flatMap(({ changes = [] }) => changes)
    .filter(({ field, after }) => after === undefined && !fields.some((one) => one.field === field))
    .map(({ field }) => `${fieldLabel(field)}: nothing`);
  return [...told.map(versionFieldLabel), ...new Set(gone)].join('; ');
}

/** Fields in which the versions differ: their texts in one of them, briefly. Nothing of one that was taken back. */
export function differingLabel({ fields, retracted }: EntryVersion, all: readonly EntryVersion[]): string {
  if (retracted) return '';
  const differing = new Set(
    all.flatMap((one) => one.fields.filter(({ restated }) => restated)).map(({ field }) => field),
  );
  return fields
    .filter(({ field }) => differing.has(field))
    .map(({ field, text }) => saidLabel(field, text))
    .join('; ');
}

/** The reason of a step, and by whom it was taken: `The letter names another sum. (a policy lead; known on 12 Mar 2020, position 12)`. */
export function whyLabel(step: HistoryStep): string {
  const reason = freeTextLabel(step.reason);
  const known = step.knownOn === undefined ? '' : `known on ${shortDayLabel(step.knownOn)}, `;
  const told = `${actorLabel(step.actor)}; ${known}${positionLabel(step.position)}`;
  return `${reason === '' ? capitalised(step.event) : reason} (${told})`;
}

/** The reasons of a version: of each correction and of the retraction, in the order in which they count. */
export const reasonsOf = ({ steps: [, ...changes] }: EntryVersion): readonly string[] =>
  changes.map(whyLabel);
