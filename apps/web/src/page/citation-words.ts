import type { Replay } from '#contracts/replay';
import { dayLabel } from '../labels/date-labels.ts';

/** A page that is cited, at the clocks of its answer. */
export interface CitedView {
  readonly title: string;
  readonly replay: Replay;
  /** Choices of the reader that leave entries out, in words. */
  readonly narrowed?: readonly string[];
}

/** The three clocks in words. */
export const clocksInWords = ({ asAt, knownAt, atPosition }: Replay): string =>
  `as at ${dayLabel(asAt)}, known on ${dayLabel(knownAt)}, position ${atPosition}`;

/** The address of the page at the clocks that its answer used. */
export function citedAddress(replay: Replay): string {
  const address = new URL(window.location.href);
  for (const [clock, value] of Object.entries(replay)) address.searchParams.set(clock, String(value));
  address.searchParams.delete('focus');
  return address.href;
}

/** Cites a page in one sentence, and its address after it. */
export const citationWords = ({ title, replay, narrowed = [] }: CitedView, address: string): string =>
  `Throughline, ‘${title}’${narrowed.length === 0 ? '' : ` (${narrowed.join('; ')})`}; ${clocksInWords(replay)}. ${address}`;

/** The licence of a picture, and what is to be borne in mind. */
export const licenceWords =
  'Contains information from public sources named in the list and from the NHS Organisation Data Service, licensed under the Open Government Licence v3.0. Order is shown, never cause. Not an NHS service.';
