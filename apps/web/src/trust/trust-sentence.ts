import type { TimelineEntry } from '#contracts/timeline';
import type { LeadAfter, LeadTime, TieView } from '#contracts/trust';
import { isDrawnTie } from './trust-history.ts';
import { leadAfterLabel } from '../labels/lead-time-labels.ts';

const isReached = ({ eventType }: TimelineEntry) => eventType === 'MilestoneReached';
const isAfter = (lead: LeadTime): lead is LeadAfter => lead.is === 'after';

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);

/** From the shortest to the longest, each as its own range. */
function rangeLabel(leads: readonly LeadAfter[]): string {
  const sorted = leads.toSorted((a, b) => a.minDays + a.maxDays - b.minDays - b.maxDays);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return '';
  const [shortest, longest] = [first, last].map(leadAfterLabel);
  return shortest === longest ? `${shortest} later` : `between ${shortest} and ${longest} later`;
}

const listed = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;

/** Sources of the counted ties: of this trust, and of those that it came from, by name. */
function sourcesLabel(ties: readonly TieView[], ods: string): string {
  const own = ties.filter(({ whose }) => whose === undefined || whose.ods === ods);
  const names = new Set(ties.flatMap(({ whose }) => (whose && whose.ods !== ods ? [whose.name] : [])));
  const said = (of: readonly TieView[], words: readonly [award: string, named: string, claimed: string]) =>
    listed(of.some(({ tie }) => tie === 'claimed') ? words : words.slice(0, 2));
  const ofOthers = ties.filter((tie) => !own.includes(tie));
  const from = [...names].sort().join(', ');
  return [
    ...(own.length > 0 || ofOthers.length === 0
      ? [said(own, ['a national award to this trust', 'a programme that named it', 'a policy that it says bore on it'])] // prettier-ignore
      : []),
    ...(ofOthers.length === 0
      ? []
      : [`${said(ofOthers, ['an award to', 'a programme that named', 'a policy that is said to bear on it by'])} ${from}, which it came from`]), // prettier-ignore
  ].join(', or ');
}

/**
 * A trust's picture in words: the number of milestones, the number that came after a policy tied to them, whose tie
 * it is, and how long after. A milestone that was withdrawn is none.
 */
export function trustSentence(
  entries: readonly TimelineEntry[],
  ties: readonly TieView[],
  ods: string,
): string {
  const reached = standing(entries);
  if (reached.length === 0) {
    return 'No milestone of this trust is on record here. That does not mean that it has none: the record is not complete.';
  }
  const ids = new Set(reached.map(({ id }) => id));
  const counted = ties.filter((tie) => isDrawnTie(tie) && ids.has(tie.milestoneId));
  const after = counted.filter(({ lead }) => isAfter(lead));
  const followed = new Set(after.map(({ milestoneId }) => milestoneId)).size;
  const others = reached.filter(({ trust }) => trust?.ods !== ods).length;
  const whose = others === 0 ? '' : `, ${others} of them of trusts that it came from`;
  const begin = `${reached.length} ${plural(reached.length, 'milestone is', 'milestones are')} on record here${whose}.`;
  if (followed === 0)
    return `${begin} None of them is known to have come after ${sourcesLabel(counted, ods)}.`;
  const leads = after.map(({ lead }) => lead).filter(isAfter);
  return (
    `${begin} ${followed} came after ${sourcesLabel(after, ods)}, ` +
    `${rangeLabel(leads)}; each line shows which, how long after, and how we know.`
  );
}

/** Milestones reached and not withdrawn since; the entries come in the order of the world. */
export function standing(entries: readonly TimelineEntry[]): readonly TimelineEntry[] {
  return entries.filter(
    (entry, index) =>
      isReached(entry) &&
      !entries.some(
        ({ subject, eventType, mayHaveHappened }, at) =>
          at > index && subject === entry.subject && eventType === 'MilestoneWithdrawn' && !mayHaveHappened,
      ),
  );
}
