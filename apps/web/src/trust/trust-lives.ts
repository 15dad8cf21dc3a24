import type { DateView, TimelineEntry } from '#contracts/timeline';
import { dueOf, fieldOf } from '../api-client/entry-fields.ts';
import { dateLabel, shortDayLabel } from '../labels/date-labels.ts';
import { isMoneyToTrust } from '../labels/entry-labels.ts';
import { amountsLabel } from '../labels/money-labels.ts';
import { shortTitles } from '../labels/short-titles.ts';
import { dayNumber, spanOf, type DayNumber } from '../picture/days.ts';
import { policyLives, type DrawnLife } from '../policy/policy-lives.ts';
import type { TrustHistory } from './trust-history.ts';

/** Says of a policy what went to this trust, or to one that it came from, apart from what it named for all. */
function withAwards(life: DrawnLife, own: string | undefined): DrawnLife {
  const awards = Map.groupBy(life.entries.filter(isMoneyToTrust), ({ trust }) => trust?.ods ?? '');
  const toEach = [...awards].map(([ods, entries]) => {
    const sums = amountsLabel(entries.flatMap((entry) => fieldOf(entry, 'amount') ?? []));
    const whom = ods === own ? 'this trust' : (entries[0]?.trust?.name ?? ods);
    return `to ${whom}: ${sums === '' ? 'amount not on record' : sums}`;
  });
  const all = life.amounts === '' ? [] : [`in all: ${life.amounts}`];
  return { ...life, amounts: [...toEach, ...all].join('; ') };
}

/** Kinds of policy with a day by which what they ask for is due. */
const dated: ReadonlySet<string> = new Set(['target', 'mandate', 'standard']);

const givenUp: ReadonlySet<TimelineEntry['eventType']> = new Set([
  'PolicySuperseded',
  'PolicyWithdrawn',
  'PolicyMerged',
  'TargetAbandoned',
]);

/** The day that a promise or a standard named last, else that of its scope; undefined where it was given up, superseded or merged. */
function standingDue(
  { entries, ref }: DrawnLife,
  deadlines: TrustHistory['deadlines'],
): DateView | undefined {
  const isOver = entries.some((entry) => givenUp.has(entry.eventType) || fieldOf(entry, 'of') === 'life');
  if (isOver) return undefined;
  const own = entries.filter(({ kind }) => dated.has(kind));
  return (
    own.flatMap((entry) => dueOf(entry) ?? []).at(-1) ?? (own.length > 0 ? deadlines.get(ref) : undefined)
  );
}

/** Lets the day due stand at the end of the line, and says it beside the name. */
function withDeadline(life: DrawnLife, deadlines: TrustHistory['deadlines']): DrawnLife {
  const due = standingDue(life, deadlines);
  if (due === undefined) return life;
  const span = spanOf(due);
  const said = `due ${due.earliestOn === due.latestOn ? shortDayLabel(due.latestOn) : dateLabel(due)}`;
  return {
    ...life,
    due: span,
    span: { from: life.span.from, to: Math.max(life.span.to, span.to) },
    amounts: [said, life.amounts].filter(Boolean).join('; '),
  };
}

/** Lets what applied to a milestone stand back, and hold up to the last one. */
function standingBack(life: DrawnLife, held: ReadonlyMap<string, DayNumber>): DrawnLife {
  const until = held.get(life.ref);
  if (until === undefined) return life;
  if (until <= life.span.to) return { ...life, pale: true };
  return { ...life, pale: true, heldUntil: until, span: { from: life.span.from, to: until } };
}

/** The policies above a trust's line: with what went to it, the days by which they are due, and how long they held. */
export function livesAbove(history: TrustHistory, asAt: string): readonly DrawnLife[] {
  const named = history.above.map(({ policy, subject, kind, title }) => ({
    ref: policy ?? subject,
    kind,
    title,
  }));
  const known = new Map(history.ties.map(({ policy }) => [policy.ref, policy]));
  const titles = [...new Map(named.map((one) => [one.ref, { ...one, ...known.get(one.ref) }])).values()];
  return policyLives(history.above, {
    policies: new Map(),
    names: shortTitles(titles),
    asAt: dayNumber(asAt),
  })
    .map((life) => withAwards(life, history.lines.at(-1)?.ods))
    .map((life) => withDeadline(life, history.deadlines))
    .map((life) => standingBack(life, history.pale));
}
