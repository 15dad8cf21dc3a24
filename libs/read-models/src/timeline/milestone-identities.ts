import { subjectOf } from '#domain/record';
import type { RecordedFact, Transaction } from '#projections/runner';
import type { MilestoneIdentity, TimelineFact } from './timeline-fact.ts';

/** A milestone's later event whose milestone was never born: whose it is cannot be said. */
export class UnbornMilestone extends Error {
  readonly code = 'timeline/unborn-milestone';
  constructor(readonly stream: string) {
    super(`Nothing on record says whose milestone ${stream} is.`);
  }
}

const identitiesOf = `
  SELECT DISTINCT subject, trust, kind FROM timeline
  WHERE subject = ANY ($1) AND category = 'milestone' AND trust IS NOT NULL AND kind IS NOT NULL`;

interface Row extends MilestoneIdentity {
  readonly subject: string;
}

/**
 * The facts of a page with what their rows need from elsewhere: a milestone says whose it is, and of which kind, where it
 * is born; neither can be corrected. Rejects with `UnbornMilestone`.
 */
export async function withMilestones(
  page: readonly RecordedFact[],
  tx: Transaction,
): Promise<readonly TimelineFact[]> {
  const nameless = page.filter(isNameless);
  if (nameless.length === 0) return page;
  const known = new Map(page.flatMap(identityIn));
  const elsewhere = nameless.filter(({ stream }) => !known.has(stream)).map(({ stream }) => stream);
  if (elsewhere.length > 0) {
    const rows = await tx.query<Row>(identitiesOf, [[...new Set(elsewhere)]]);
    for (const { subject, trust, kind } of rows) known.set(subject, { trust, kind });
  }
  return page.map((one) => {
    if (!isNameless(one)) return one;
    const milestone = known.get(one.stream);
    if (!milestone) throw new UnbornMilestone(one.stream);
    return { ...one, milestone };
  });
}

/** A milestone's event on the timeline that does not say whose it is. Relations of it need not be found by trust. */
const isNameless = ({ stream, event }: RecordedFact): boolean =>
  'entry' in event && !('trust' in event.data) && subjectOf(stream)?.category === 'milestone';

const identityIn = ({ stream, event: { data } }: RecordedFact): [string, MilestoneIdentity][] =>
  'trust' in data && 'kind' in data ? [[stream, { trust: data.trust, kind: data.kind }]] : [];
