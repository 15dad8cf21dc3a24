import type { PolicySummary } from '#contracts/policy';
import type { TimelineEntry } from '#contracts/timeline';
import { fieldOf } from '../api-client/entry-fields.ts';
import { amountsLabel } from '../labels/money-labels.ts';
import { dayNumber, spanAround, spanOf, type DayNumber, type DaySpan } from '../picture/days.ts';

/** Line of a policy's life between its first and its last entry. */
export type LifeLine = 'none' | 'solid' | 'dashed' | 'bar';

/** A policy as one thing on the picture: its entries as marks on one line, and a label. */
export interface DrawnLife {
  readonly ref: string;
  readonly name: string;
  /** The figures that it named for all, each with its kind, and what else is to be said; '' where that is nothing. */
  readonly amounts: string;
  readonly span: DaySpan;
  readonly line: LifeLine;
  /** A bar without an end on record: it is drawn up to the day asked for, and left open. */
  readonly open: boolean;
  readonly entries: readonly TimelineEntry[];
  /** It bound the trust or concerned it, and nothing more: it stands back. */
  readonly pale?: boolean;
  /** A day, after its last entry, on which it still held: its line runs on to it. */
  readonly heldUntil?: DayNumber;
  /** The days by which it was to be done, where it was not given up for another. */
  readonly due?: DaySpan;
}

/** Data of the lives beside their entries. */
export interface LifeSettings {
  readonly policies: ReadonlyMap<string, PolicySummary>;
  readonly names: ReadonlyMap<string, string>;
  readonly asAt: DayNumber;
}

const dropped: ReadonlySet<TimelineEntry['eventType']> = new Set(['PolicyWithdrawn', 'PolicySuperseded']);

const isEnd = (entry: TimelineEntry) =>
  dropped.has(entry.eventType) || entry.eventType === 'PolicyMerged' || fieldOf(entry, 'of') === 'life';

const starts: ReadonlySet<TimelineEntry['eventType']> = new Set([
  'PolicyLaunched',
  'PolicyCameIntoForce',
  'PolicyPublished',
]);

/** A day before all that can be shown. */
const beforeTheRecord = dayNumber('1900-01-01');

/**
 * An organisation answers from its launch to its end, which may lie outside of the years shown. One of which the record
 * first says that it changed or ended was there before.
 */
function termOf(entries: readonly TimelineEntry[], policy: PolicySummary | undefined, asAt: DayNumber) {
  const own = spanAround(entries.map(({ occurred }) => spanOf(occurred)));
  const launched = entries.find(({ eventType }) => starts.has(eventType));
  const first = policy?.first && spanOf(policy.first).from;
  const shownFrom = own?.from ?? asAt;
  const isFirst = first === undefined || first >= shownFrom;
  const wasThere = isFirst && entries[0]?.eventType !== 'PolicyAnnounced';
  const from = launched
    ? spanOf(launched.occurred).from
    : wasThere
      ? beforeTheRecord
      : Math.min(first ?? Infinity, shownFrom);
  const ended = policy?.ended ?? entries.some(isEnd);
  const last = own?.to ?? asAt;
  return { span: { from, to: ended ? last : Math.max(last, asAt) }, open: !ended };
}

function lineOf(entries: readonly TimelineEntry[]): LifeLine {
  if (entries.length < 2) return 'none';
  return entries.some(({ eventType }) => dropped.has(eventType)) ? 'dashed' : 'solid';
}

/** Figures that a policy named for all; money to one trust is that trust's. */
const amountsOf = (entries: readonly TimelineEntry[]) =>
  amountsLabel(
    entries.flatMap((entry) => (entry.trust === undefined ? (fieldOf(entry, 'amount') ?? []) : [])),
  );

/** Words of a bar that runs on: it is not known to have ended. */
const noEnding = 'no ending on record';

const barOf = (base: DrawnLife, term: Pick<DrawnLife, 'span' | 'open'>): DrawnLife => ({
  ...base,
  ...term,
  line: 'bar',
  amounts: [base.amounts, term.open ? noEnding : ''].filter(Boolean).join('; '),
});

function lifeOf(ref: string, entries: readonly TimelineEntry[], settings: LifeSettings): DrawnLife {
  const { policies, names, asAt } = settings;
  const policy = policies.get(ref);
  const name = names.get(ref) ?? entries[0]?.title ?? ref;
  const whole = entries.map(({ occurred }) => spanOf(occurred));
  const span = spanAround(whole) ?? { from: asAt, to: asAt };
  const base: DrawnLife = {
    ...{ ref, name, amounts: amountsOf(entries), span },
    ...{ line: lineOf(entries), open: false, entries },
  };
  return entries[0]?.kind === 'organisation' &&
    entries.some(({ eventType }) => eventType !== 'PolicyAnnounced')
    ? barOf(base, termOf(entries, policy, asAt))
    : base;
}

/** The policies of one lane, in the order in which they began; an act about a body is on the line of that body where it is shown. */
export function policyLives(entries: readonly TimelineEntry[], settings: LifeSettings): readonly DrawnLife[] {
  const shown = new Set(entries.map(({ policy }) => policy));
  const lives = Map.groupBy(entries, ({ policy, subject }) => {
    const { actsOn } = settings.policies.get(policy ?? '') ?? {};
    return actsOn !== undefined && shown.has(actsOn) ? actsOn : (policy ?? subject);
  });
  return [...lives]
    .map(([ref, own]) => lifeOf(ref, own, settings))
    .sort((a, b) => a.span.from - b.span.from || a.span.to - b.span.to);
}
