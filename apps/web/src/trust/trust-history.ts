import type { DateView, TimelineEntry } from '#contracts/timeline';
import type { TieView, TrustView } from '#contracts/trust';
import { dueOf } from '../api-client/entry-fields.ts';
import { dayNumber, middleOf, spanAround, spanOf, type DayNumber, type DaySpan } from '../picture/days.ts';
import { hasMark } from '../picture/lanes.ts';

/** A tie that is drawn with a line: claimed, funded or named. What bound it or was in scope stands pale; a hint is listed. */
export type DrawnTie = TieView & { readonly tie: 'claimed' | 'funded' | 'named' };

/** True of what is drawn. */
export const isDrawnTie = (tie: TieView): tie is DrawnTie =>
  tie.tie === 'claimed' || tie.tie === 'funded' || tie.tie === 'named';

/** One trust of the history with what happened to it and what it did. */
export interface TrustLine {
  readonly ods: string;
  /** As it was called last, up to the day asked for. */
  readonly name: string;
  /** From its opening to its closing, as far as they are on record. */
  readonly span: DaySpan;
  readonly steps: readonly TimelineEntry[];
  readonly life: readonly TimelineEntry[];
}

/** A trust's page in the order of its parts: policies above, then each trust of the history, this one last. */
export interface TrustHistory {
  /** Entries of the policies on the ladders of its milestones, but for mere hints, and awards to this trust. */
  readonly above: readonly TimelineEntry[];
  /** Refs of those that bound it or concerned it, and nothing more, each with the last day of a milestone on which it held. */
  readonly pale: ReadonlyMap<string, DayNumber>;
  /** Refs of policies with a last day, each with that day as it stood by the last milestone that it came before. */
  readonly deadlines: ReadonlyMap<string, DateView>;
  readonly lines: readonly TrustLine[];
  readonly ties: readonly DrawnTie[];
  /** All that is shown, each entry once, in order of time. */
  readonly entries: readonly TimelineEntry[];
  /** From a while before its first step, or a policy that named or paid for it, to the day asked for. */
  readonly usual: DaySpan;
  readonly domain: DaySpan;
}

const isStep = (entry: TimelineEntry) => entry.category === 'milestone' && hasMark(entry);
const isAward = ({ category }: TimelineEntry) => category === 'policy';

const byTime = (a: TimelineEntry, b: TimelineEntry) =>
  a.occurred.earliestOn.localeCompare(b.occurred.earliestOn) ||
  a.occurred.latestOn.localeCompare(b.occurred.latestOn) ||
  Number(BigInt(a.position) - BigInt(b.position));

function lineOf(ods: string, entries: readonly TimelineEntry[], asAt: DayNumber): TrustLine {
  const life = entries.filter(({ category }) => category === 'trust');
  const opened = life.find(({ eventType }) => eventType === 'TrustOpened');
  const closed = life.find(({ eventType }) => eventType === 'TrustClosed');
  const own = spanAround(entries.map(({ occurred }) => spanOf(occurred))) ?? { from: asAt, to: asAt };
  return {
    ods,
    name: entries.at(-1)?.trust?.name ?? ods,
    span: {
      from: opened === undefined ? own.from : spanOf(opened.occurred).from,
      to: closed === undefined ? asAt : spanOf(closed.occurred).to,
    },
    steps: entries.filter(isStep),
    life,
  };
}

function linesOf(view: TrustView, asAt: DayNumber): readonly TrustLine[] {
  const own = Map.groupBy(
    view.entries.filter((entry) => !isAward(entry)),
    ({ trust }) => trust?.ods ?? view.trust.ods,
  );
  if (!own.has(view.trust.ods)) own.set(view.trust.ods, []);
  return [...own]
    .map(([ods, entries]) =>
      ods === view.trust.ods
        ? { ...lineOf(ods, entries, asAt), name: view.trust.name }
        : lineOf(ods, entries, asAt),
    )
    .sort(
      (a, b) =>
        Number(a.ods === view.trust.ods) - Number(b.ods === view.trust.ods) || a.span.from - b.span.from,
    );
}

const daysPerYear = 365;

/** A span widened to whole years. */
function inYears({ from, to }: DaySpan): DaySpan {
  const year = (day: DayNumber) => new Date(day * 86_400_000).getUTCFullYear();
  return { from: dayNumber(`${year(from)}-01-01`), to: dayNumber(`${year(to) + 1}-01-01`) };
}

/** The policies that bound the trust or concerned it and are not drawn with a line, each with the last day that it held on. */
function paleOf(view: TrustView, drawn: ReadonlySet<string>): ReadonlyMap<string, DayNumber> {
  const milestones = new Map(view.entries.map(({ id, occurred }) => [id, middleOf(spanOf(occurred))]));
  const held = view.ties.filter(
    ({ tie, policy }) => (tie === 'bound' || tie === 'in scope') && !drawn.has(policy.ref),
  );
  return new Map(
    held
      .map(({ policy, milestoneId }) => [policy.ref, milestones.get(milestoneId) ?? -Infinity] as const)
      .sort(([, a], [, b]) => a - b),
  );
}

/** The last days of the policies on the ladders; an entry need not name them, for a scope may. */
function deadlinesOf(view: TrustView): ReadonlyMap<string, DateView> {
  const days = new Map(view.entries.map(({ id, occurred }) => [id, occurred.latestOn]));
  const dayOf = ({ milestoneId }: TieView) => days.get(milestoneId) ?? '';
  return new Map(
    view.ties
      .toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)))
      .flatMap(({ policy, deadline }) => (deadline ? [[policy.ref, deadline.on] as const] : [])),
  );
}

/** Arranges the API's answer as a trust's page shows it. */
export function trustHistory(view: TrustView): TrustHistory {
  const asAt = dayNumber(view.replay.asAt) + 1;
  const ties = view.ties.filter(isDrawnTie);
  const drawn = new Set(ties.map(({ policy }) => policy.ref));
  const pale = paleOf(view, drawn);
  // Money that the same round gave to others is no part of this trust's history.
  const strong = [
    ...view.policies.filter(({ policy, trust }) => drawn.has(policy ?? '') && trust === undefined),
    ...view.entries.filter(isAward),
  ];
  const above = [
    ...strong,
    ...view.policies.filter(({ policy, trust }) => pale.has(policy ?? '') && trust === undefined),
  ];
  const each = new Map([...above, ...view.entries].map((entry) => [entry.id, entry]));
  const entries = [...each.values()].sort(byTime);
  const spans = (of: readonly TimelineEntry[]) => of.map(({ occurred }) => spanOf(occurred));
  const told = spanAround(spans([...strong, ...view.entries.filter(isStep)])) ?? spanAround(spans(entries));
  const usual = inYears({
    from: (told?.from ?? asAt - 10 * daysPerYear) - daysPerYear / 4,
    to: Math.max(told?.to ?? asAt, asAt),
  });
  const deadlines = deadlinesOf(view);
  const due = above
    .flatMap((entry) => [dueOf(entry), deadlines.get(entry.policy ?? '')])
    .flatMap((day) => (day ? [spanOf(day)] : []));
  const whole = spanAround([usual, ...spans(entries), ...due, { from: asAt, to: asAt + 30 }]) ?? usual;
  return {
    above: [...new Map(above.map((entry) => [entry.id, entry])).values()].sort(byTime),
    pale,
    deadlines,
    lines: linesOf(view, asAt),
    ties,
    entries,
    usual,
    domain: inYears({ from: whole.from, to: whole.to - 1 }),
  };
}
