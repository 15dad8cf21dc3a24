import type { DateView, NamedTrust, TimelineEntry } from '#contracts/timeline';
import type { TrustView } from '#contracts/trust';
import { fieldOf } from '../api-client/entry-fields.ts';
import type { MilestoneReviewState } from '../labels/review-labels.ts';
import { wentInWholly } from '../session/own-trusts.ts';

/** A milestone of one's own trust, or of one that legally went into it, as far as it has come. */
export interface OwnMilestone {
  readonly id: string;
  readonly trust: NamedTrust;
  readonly kind: string;
  readonly title: string;
  readonly capability: string;
  readonly supplier?: string;
  readonly product?: string;
  readonly status: 'planned' | 'reached' | 'set back' | 'withdrawn';
  /** The date planned for, as it stands. */
  readonly due?: DateView;
  readonly reached?: DateView;
  readonly review: MilestoneReviewState;
  /** The disputes that wait for an answer, each for its own. */
  readonly disputes: readonly TimelineEntry[];
  /** Its entries in the order of the world. */
  readonly entries: readonly TimelineEntry[];
}

const describing: ReadonlySet<TimelineEntry['eventType']> = new Set([
  'MilestonePlanned',
  'MilestoneReached',
  'SetbackReported',
]);
const prefix = 'milestone-';

type Standing = Pick<OwnMilestone, 'status' | 'due' | 'reached'>;

/** Applies an entry to the status of a milestone; entries come in the order of the world. */
function then(before: Standing, { eventType, occurred, data }: TimelineEntry): Standing {
  if (eventType === 'MilestonePlanned' || eventType === 'MilestoneRescheduled') {
    const { status } = before;
    return { ...before, status: status === 'set back' ? 'planned' : status, due: data.due };
  }
  if (eventType === 'MilestoneReached') return { ...before, status: 'reached', reached: occurred };
  return eventType === 'MilestoneWithdrawn' ? { ...before, status: 'withdrawn' } : before;
}

/** Those since it was last verified that no answer names; a half-known date may put an answer before its dispute. */
function unanswered(entries: readonly TimelineEntry[]): readonly TimelineEntry[] {
  const settled = entries.findLastIndex(({ eventType }) => eventType === 'MilestoneVerified');
  const answered = new Set(entries.map((entry) => fieldOf(entry, 'dispute')));
  return entries
    .slice(settled + 1)
    .filter(({ id, eventType }) => eventType === 'MilestoneDisputed' && !answered.has(id));
}

function milestoneOf(entries: readonly TimelineEntry[]): OwnMilestone | undefined {
  const told = entries.find(({ eventType }) => describing.has(eventType));
  if (told?.trust === undefined) return undefined;
  const { subject, trust, kind, title, capabilities, review = 'unreviewed' } = told;
  const [supplier, product] = [fieldOf(told, 'supplier'), fieldOf(told, 'product')];
  return {
    id: subject.slice(prefix.length),
    trust,
    kind,
    title,
    capability: capabilities[0] ?? '',
    ...(supplier === undefined ? {} : { supplier }),
    ...(product === undefined ? {} : { product }),
    ...entries.reduce<Standing>(then, { status: 'set back' }),
    review,
    disputes: unanswered(entries),
    entries,
  };
}

/** The milestones that somebody may report on for a trust: its own and those of its legal predecessors, last first. */
export function ownMilestones({ trust, predecessors, entries }: TrustView): readonly OwnMilestone[] {
  const others = new Set(predecessors.filter((one) => !wentInWholly(one)).map(({ ods }) => ods));
  const bySubject = Map.groupBy(
    entries.filter(({ subject }) => subject.startsWith(prefix)),
    ({ subject }) => subject,
  );
  return [...bySubject.values()]
    .flatMap((of) => milestoneOf(of) ?? [])
    .filter(({ trust: { ods } }) => ods === trust.ods || !others.has(ods))
    .toReversed();
}

/** Actions open on a milestone as it stands, beside answers to its disputes; each is part of an address. */
export function milestoneActions({ status }: OwnMilestone): readonly MilestoneAction[] {
  if (status === 'withdrawn') return [];
  return [
    ...(status === 'reached' ? [] : (['reached'] as const)),
    ...(status === 'planned' ? (['moved'] as const) : []),
    'setback',
    'evidence',
    'withdraw',
  ];
}

/** Something that a trust may report of a milestone on record. */
export type MilestoneAction = 'moved' | 'reached' | 'setback' | 'evidence' | 'withdraw';
