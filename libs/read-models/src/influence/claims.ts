import type { ClaimOnRecord } from '#analysis/precedence';
import type { ClaimStepView, ClaimView } from '#contracts/influence';
import { influenceAsAt, type InfluenceClaimed, type InfluenceEvent } from '#domain/influence';
import type { Day, Recorded } from '#domain/kernel';
import { streamOf, subjectOf } from '#domain/record';
import { publishedLists } from '../codebook/index.ts';
import type { Reading } from '../replay/index.ts';
import {
  dateView,
  factOf,
  freeTexts,
  inOrder,
  nameOn,
  joinsOf,
  visibleEntries,
  type TimelineJoins,
  type TextOf,
  type TimelineRow,
} from '../timeline/index.ts';

/** A choice of claims: those that name a policy, those of some trusts, or these. */
export type WhichClaims =
  | { readonly policy: string }
  | { readonly trusts: readonly string[] }
  | { readonly subjects: readonly string[] };

/** Claims that may have been made by the day asked for, in the order of the world; also those taken back since. */
export async function claimsOf(reading: Reading, which: WhichClaims): Promise<readonly ClaimView[]> {
  const rows = await rowsOf(reading, which);
  if (rows.length === 0) return [];
  const words = await wordsFor(reading, rows);
  return [...Map.groupBy(rows, ({ subject }) => subject).values()].flatMap((claim) =>
    claimView(claim, words, reading.replay.asAt),
  );
}

/** Claims that stand by the day asked for, as precedence takes them: all, or those of some trusts. */
export async function standingClaims(
  reading: Reading,
  trusts?: readonly string[],
): Promise<readonly ClaimOnRecord[]> {
  const rows = await rowsOf(reading, trusts && { trusts });
  return [...Map.groupBy(rows, ({ subject }) => subject)].flatMap(([subject, claim]) => {
    const facts = claim.map((row) => factOf<InfluenceEvent>(row));
    const origin = facts.find(
      (fact): fact is Recorded<InfluenceClaimed> => fact.event.type === 'InfluenceClaimed',
    );
    const status = influenceAsAt(facts, reading.replay.asAt);
    const id = subjectOf(subject)?.id;
    if (!origin || id === undefined || status === 'withdrawn') return [];
    const { trust, milestone, policy, direction, mechanism } = origin.event.data;
    return [{ id, trust, milestone, policy, direction, mechanism, contested: status === 'contested' }];
  });
}

/** Of a milestone of this trust. */
export const claimsOfMilestone = async (
  reading: Reading,
  trust: string,
  id: string,
): Promise<readonly ClaimView[]> =>
  (await claimsOf(reading, { trusts: [trust] })).filter(({ milestone }) => milestone.id === id);

function rowsOf(reading: Reading, which: WhichClaims | undefined): Promise<TimelineRow[]> {
  const query = visibleEntries(reading).andWhere("e.category = 'influence'");
  if (which === undefined) return inOrder(query).getMany();
  if ('policy' in which) query.andWhere('e.policy = :policy', which);
  else if ('trusts' in which) query.andWhere('e.trust = ANY (:trusts)', { trusts: which.trusts });
  else query.andWhere('e.subject = ANY (:subjects)', { subjects: which.subjects });
  return inOrder(query).getMany();
}

interface Words extends TimelineJoins {
  readonly textOf: TextOf;
  readonly policyTitle: (ref: string) => string;
  readonly mechanismTitle: (code: string) => string;
}

async function wordsFor(reading: Reading, rows: readonly TimelineRow[]): Promise<Words> {
  const joins = await joinsOf(reading, rows);
  const mechanisms = (await publishedLists(reading)).get('mechanisms')?.codes ?? [];
  const payloads = rows.map(({ payload }) => payload);
  return {
    ...joins,
    textOf: await freeTexts(reading, payloads),
    policyTitle: (ref) => joins.contexts.get(streamOf.policy(ref))?.title ?? ref,
    mechanismTitle: (code) => mechanisms.find((one) => one.code === code)?.title ?? code,
  };
}

/** None where what made the claim is not visible: it was retracted, or is not known yet. */
function claimView(rows: readonly TimelineRow[], words: Words, asAt: Day): ClaimView[] {
  const facts = rows.map((row) => factOf<InfluenceEvent>(row));
  const origin = facts.find(
    (fact): fact is Recorded<InfluenceClaimed> => fact.event.type === 'InfluenceClaimed',
  );
  const [row] = rows;
  if (!origin || !row) return [];
  const { data, entry } = origin.event;
  const status = influenceAsAt(facts, asAt);
  const [withdrawn] = steps(facts, 'InfluenceWithdrawn', words.textOf);
  return [
    {
      id: subjectOf(row.subject)?.id ?? row.subject,
      entryId: origin.id,
      trust: { ods: data.trust, name: nameOn(words.trusts, data.trust, entry.occurred.earliestOn) },
      milestone: { id: data.milestone, title: words.contexts.get(row.subject)?.title ?? data.milestone },
      policy: { id: data.policy, title: words.policyTitle(data.policy) },
      direction: data.direction,
      mechanism: { id: data.mechanism, title: words.mechanismTitle(data.mechanism) },
      occurred: dateView(entry.occurred),
      // Its day may straddle the day asked for: it may have been claimed.
      status: status === 'not yet' ? 'claimed' : status,
      ...(data.statement !== undefined && { statement: words.textOf(data.statement) }),
      contested: steps(facts, 'InfluenceContested', words.textOf),
      ...(withdrawn && { withdrawn }),
    },
  ];
}

const steps = (
  facts: readonly Recorded<InfluenceEvent>[],
  type: 'InfluenceContested' | 'InfluenceWithdrawn',
  textOf: TextOf,
): ClaimStepView[] =>
  facts.flatMap(({ id, event }) =>
    event.type === type
      ? [{ entryId: id, occurred: dateView(event.entry.occurred), reason: textOf(event.data.reason) }]
      : [],
  );
