import { subjectOf } from '#domain/record';
import type { RecordedFact, Transaction } from '#projections/runner';
import type { Origin, TimelineFact } from './timeline-fact.ts';

/** A later event of a milestone or a claim whose first is not on record, so that no trust can be named for it. */
export class MissingOrigin extends Error {
  readonly code = 'timeline/unborn-subject';
  constructor(readonly stream: string) {
    super(`Nothing on record says whose ${stream} is.`);
  }
}

// Retracted, and reported anew under the same id, it may be of another trust.
const originsOf = `
  SELECT DISTINCT ON (subject) subject, trust, kind, policy FROM timeline
  WHERE subject = ANY ($1) AND category IN ('milestone', 'influence')
    AND trust IS NOT NULL AND (kind IS NOT NULL OR policy IS NOT NULL)
  ORDER BY subject, position DESC`;

interface Row extends Origin {
  readonly subject: string;
}

/**
 * The facts of a page with what their rows need from elsewhere: a milestone says whose it is, and of which kind, where it
 * begins, and a claim says which policy it names; none of these can be corrected. What was said last before a fact holds
 * for it. Rejects with `MissingOrigin`.
 */
export async function withOrigins(
  page: readonly RecordedFact[],
  tx: Transaction,
): Promise<readonly TimelineFact[]> {
  return page.some(needsOrigin) ? withOriginsOf(page, await originsBefore(page, tx)) : page;
}

/**
 * The same where it is known what was said of each stream before the page; what the page says is added to `known`. Throws
 * `MissingOrigin`.
 */
export const withOriginsOf = (
  page: readonly RecordedFact[],
  known: Map<string, Origin>,
): readonly TimelineFact[] =>
  page.map((one) => {
    for (const [stream, origin] of originsIn(one)) known.set(stream, origin);
    if (!needsOrigin(one)) return one;
    const origin = known.get(one.stream);
    if (!origin) throw new MissingOrigin(one.stream);
    return { ...one, origin };
  });

/** Origins, from earlier pages, of the streams that the page goes on with before it gives one itself. */
async function originsBefore(page: readonly RecordedFact[], tx: Transaction): Promise<Map<string, Origin>> {
  const telling = page.filter((one) => needsOrigin(one) || originsIn(one).length > 0);
  const first = new Map(telling.toReversed().map((one) => [one.stream, one]));
  const elsewhere = [...first.values()].filter(needsOrigin).map(({ stream }) => stream);
  const rows = elsewhere.length === 0 ? [] : await tx.query<Row>(originsOf, [elsewhere]);
  return new Map(rows.map(({ subject, ...origin }) => [subject, origin]));
}

/** True of an event on the timeline that does not name its trust. Relations of it need not be found by trust. */
function needsOrigin({ stream, event }: RecordedFact): boolean {
  if (!('entry' in event) || 'trust' in event.data) return false;
  const category = subjectOf(stream)?.category;
  return category === 'milestone' || category === 'influence';
}

function originsIn({ stream, event }: RecordedFact): [string, Origin][] {
  if (event.type === 'InfluenceClaimed') {
    const { trust, policy } = event.data;
    return [[stream, { trust, kind: null, policy }]];
  }
  const { data } = event;
  return 'trust' in data && 'kind' in data
    ? [[stream, { trust: data.trust, kind: data.kind, policy: null }]]
    : [];
}
