import type { LinePromiseView, PaceView, PromiseVersionView, PublishedShareView } from '#contracts/policy';
import { capitalised } from './code-labels.ts';
import { dateLabel, shortDayLabel } from './date-labels.ts';
import { leadAfterLabel } from './lead-time-labels.ts';

/** By how much the day promised moved: '12 months later', 'brought forward'; '' where it did not, or cannot be said. */
export function movedLabel({ moved }: Pick<PromiseVersionView, 'moved'>): string {
  if (moved?.is === 'after') return `${leadAfterLabel(moved)} later`;
  return moved?.is === 'already there' ? 'brought forward' : '';
}

/** The change that a wording made, with by how much the day moved and whether it asks for less: 'Moved and reworded: 12 months later, easier'. */
export function changeOfPromiseLabel({ change, moved, wording }: LinePromiseView): string {
  const further = [movedLabel({ ...(moved && { moved }) }), wording === 'different' ? '' : (wording ?? '')];
  const said = further.filter(Boolean).join(', ');
  return capitalised(change) + (said === '' ? '' : `: ${said}`);
}

/** A share in per cent, with a space that no line breaks at. */
export const pctLabel = (sharePct: number): string => `${sharePct}\u00A0%`;

/** A pace in figures: '0.42', '0.40 to 0.43'. */
export function paceFigures({ leastPerMonth, mostPerMonth }: PaceView): string {
  const [least, most] = [leastPerMonth.toFixed(2), mostPerMonth.toFixed(2)];
  return least === most ? least : `${least} to ${most}`;
}

/** A pace in words: '0.42 points a month'. */
export const paceLabel = (pace: PaceView): string => `${paceFigures(pace)} points a month`;

/** A day in little room: 'Mar 2025'. */
export const monthYearLabel = (iso: string): string => shortDayLabel(iso).replace(/^\d+ /, '');

/** The trusts that a published share counts: '181 of 211', '189, of whom not stated'. */
export function countedLabel({ trustsWith, trustsTotal }: PublishedShareView): string {
  if (trustsTotal !== undefined)
    return trustsWith === undefined ? `of ${trustsTotal}` : `${trustsWith} of ${trustsTotal}`;
  return trustsWith === undefined ? 'of whom not stated' : `${trustsWith}, of whom not stated`;
}

/** A published share with its day: '86 % (30 May 2022)'. */
export const publishedLabel = ({ sharePct, on }: PublishedShareView): string =>
  `${pctLabel(sharePct)} (${dateLabel(on)})`;
