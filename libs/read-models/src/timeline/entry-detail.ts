import type { EntryDetail } from '#contracts/timeline';
import type { ReviewState } from '#domain/milestone';
import { asPeopleWrite } from '#domain/trust';
import type { DatedDomainEvent } from './event-labels.ts';
import type { TextOf } from './free-texts.ts';
import { amountView, dateView } from './plain-views.ts';

type Said = DatedDomainEvent['data'];

/** What an event is told with that it does not say itself. */
export interface DetailWith {
  /** Of a published figure: that of its series. */
  readonly scope: string | undefined;
  /** Of a milestone: how it stands with reviewers. */
  readonly review: ReviewState | undefined;
  readonly textOf: TextOf;
}

/** What else an event says, as far as its type has it. */
export function entryDetail(event: DatedDomainEvent, { scope, review, textOf }: DetailWith): EntryDetail {
  const { type, data } = event;
  return {
    ...promise(data),
    ...('issuer' in data && { issuer: data.issuer }),
    ...('amount' in data && { amount: amountView(data.amount) }),
    ...('note' in data && typeof data.note === 'string' && !isReview(type) && { note: data.note }),
    ...(type === 'PolicyClosed' && { closed: data.of }),
    ...(type === 'SetbackReported' && { setback: data.setback }),
    ...('supplier' in data && { supplier: data.supplier }),
    ...('product' in data && { product: data.product }),
    ...('definition' in data && { definition: data.definition }),
    ...change(data),
    ...share(data, scope),
    ...(review && { review }),
    ...influence(event, textOf),
    ...inOwnWords(event, textOf),
  };
}

/** Types whose note is somebody's own words, not a sourced fact. */
const isReview = (type: DatedDomainEvent['type']): boolean =>
  type === 'MilestoneVerified' || type === 'EvidenceAttached';

function influence(
  { type, data }: DatedDomainEvent,
  textOf: TextOf,
): Pick<EntryDetail, 'direction' | 'mechanism' | 'milestone' | 'statement'> {
  if (type !== 'InfluenceClaimed') return {};
  const { direction, mechanism, milestone, statement } = data;
  return {
    direction,
    mechanism,
    milestone,
    ...(statement !== undefined && { statement: textOf(statement) }),
  };
}

const inOwnWords = (
  { type, data }: DatedDomainEvent,
  textOf: TextOf,
): Pick<EntryDetail, 'reason' | 'answer' | 'dispute' | 'remark' | 'evidence'> => ({
  ...('reason' in data && { reason: textOf(data.reason) }),
  ...('answer' in data && { answer: textOf(data.answer), dispute: data.dispute }),
  ...('url' in data && { evidence: { title: data.title, url: data.url } }),
  ...('note' in data && isReview(type) && { remark: textOf(data.note) }),
});

function promise(data: Said): Pick<EntryDetail, 'goal' | 'due' | 'goalDue' | 'measure' | 'thresholdPct'> {
  const goal =
    'goal' in data
      ? data.goal.statement
      : 'statement' in data && !('milestone' in data)
        ? data.statement
        : undefined;
  const due =
    'due' in data
      ? data.due
      : 'conformBy' in data
        ? data.conformBy
        : 'goal' in data
          ? data.goal.due
          : undefined;
  const goalDue = 'conformBy' in data ? data.goal?.due : undefined;
  return {
    ...(goal !== undefined && { goal }),
    ...(due && { due: dateView(due) }),
    ...(goalDue && { goalDue: dateView(goalDue) }),
    ...('measure' in data && { measure: data.measure }),
    ...('thresholdPct' in data && { thresholdPct: data.thresholdPct }),
  };
}

function change(data: Said): Pick<EntryDetail, 'from' | 'to' | 'into' | 'part' | 'basis'> {
  if ('into' in data) return { into: data.into, part: data.part, basis: data.basis };
  if ('from' in data) return { from: asPeopleWrite(data.from), to: asPeopleWrite(data.to) };
  const places = ['region' in data ? data.region : undefined, 'board' in data ? data.board : undefined];
  const to = places.filter((place) => place !== undefined).join(', ');
  return to === '' ? {} : { to };
}

function share(
  data: Said,
  scope: string | undefined,
): Pick<EntryDetail, 'sharePct' | 'trustsWith' | 'trustsTotal' | 'basis' | 'scope'> {
  if (!('sharePct' in data)) return {};
  const { sharePct, trustsWith, trustsTotal, basis } = data;
  return {
    sharePct,
    basis,
    ...(trustsWith !== undefined && { trustsWith }),
    ...(trustsTotal !== undefined && { trustsTotal }),
    ...(scope !== undefined && { scope }),
  };
}
