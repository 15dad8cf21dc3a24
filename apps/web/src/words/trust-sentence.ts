import type { TimelineEntry } from '#contracts/timeline';
import type { LeadAfter, LeadTime, TieView } from '#contracts/trust';
import { leadDaysWords } from './lead-words.ts';

const isReached = ({ eventType }: TimelineEntry) => eventType === 'MilestoneReached';
const isAfter = (lead: LeadTime): lead is LeadAfter => lead.is === 'after';

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);

/** From the shortest to the longest, each as its own range. */
function rangeWords(leads: readonly LeadAfter[]): string {
  const sorted = leads.toSorted((a, b) => a.minDays + a.maxDays - b.minDays - b.maxDays);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return '';
  const [shortest, longest] = [first, last].map(({ minDays, maxDays }) => leadDaysWords(minDays, maxDays));
  return shortest === longest ? `${shortest} later` : `between ${shortest} and ${longest} later`;
}

/** What a trust's picture shows, in words: how many milestones, how many of them after a policy that is tied to them, how long after. */
export function trustSentence(entries: readonly TimelineEntry[], ties: readonly TieView[]): string {
  const reached = entries.filter(isReached);
  if (reached.length === 0) {
    return 'No milestone of this trust is on record here. That does not mean that it has none: the record is not complete.';
  }
  const ids = new Set(reached.map(({ id }) => id));
  const counted = ties.filter(({ milestoneId, tie }) => tie !== 'in scope' && ids.has(milestoneId));
  const after = counted.filter(({ lead }) => isAfter(lead));
  const followed = new Set(after.map(({ milestoneId }) => milestoneId)).size;
  const claims = counted.some(({ tie }) => tie === 'claimed');
  const sources = claims
    ? 'a national award to this trust, a programme that named it, or a policy that it says bore on it'
    : 'a national award to this trust or a programme that named it';
  const begin = `${reached.length} ${plural(reached.length, 'milestone is', 'milestones are')} on record here.`;
  if (followed === 0) {
    return `${begin} None of them is known to have come after ${sources}.`;
  }
  const leads = after.map(({ lead }) => lead).filter(isAfter);
  return (
    `${begin} ${followed} came after ${sources}, ` +
    `${rangeWords(leads)}; each line shows which, how long after, and how we know.`
  );
}
