import { subjectOf } from '#domain/record';
import type { RecordedFact, Transaction } from '#projections/runner';
import type { Born, TimelineFact } from './timeline-fact.ts';

/** A later event of a milestone or a claim that was never born: whose it is cannot be said. */
export class UnbornSubject extends Error {
  readonly code = 'timeline/unborn-subject';
  constructor(readonly stream: string) {
    super(`Nothing on record says whose ${stream} is.`);
  }
}

const bornOf = `
  SELECT DISTINCT subject, trust, kind, policy FROM timeline
  WHERE subject = ANY ($1) AND category IN ('milestone', 'influence')
    AND trust IS NOT NULL AND (kind IS NOT NULL OR policy IS NOT NULL)`;

interface Row extends Born {
  readonly subject: string;
}

/**
 * The facts of a page with what their rows need from elsewhere: a milestone says whose it is, and of which kind, where it
 * is born, and a claim says which policy it names; none of these can be corrected. Rejects with `UnbornSubject`.
 */
export async function withBirths(
  page: readonly RecordedFact[],
  tx: Transaction,
): Promise<readonly TimelineFact[]> {
  const nameless = page.filter(isNameless);
  if (nameless.length === 0) return page;
  const known = new Map(page.flatMap(bornIn));
  const elsewhere = nameless.filter(({ stream }) => !known.has(stream)).map(({ stream }) => stream);
  if (elsewhere.length > 0) {
    const rows = await tx.query<Row>(bornOf, [[...new Set(elsewhere)]]);
    for (const { subject, ...born } of rows) known.set(subject, born);
  }
  return page.map((one) => {
    if (!isNameless(one)) return one;
    const born = known.get(one.stream);
    if (!born) throw new UnbornSubject(one.stream);
    return { ...one, born };
  });
}

/** An event on the timeline that does not say whose it is. Relations of it need not be found by trust. */
function isNameless({ stream, event }: RecordedFact): boolean {
  if (!('entry' in event) || 'trust' in event.data) return false;
  const category = subjectOf(stream)?.category;
  return category === 'milestone' || category === 'influence';
}

function bornIn({ stream, event }: RecordedFact): [string, Born][] {
  if (event.type === 'InfluenceClaimed') {
    const { trust, policy } = event.data;
    return [[stream, { trust, kind: null, policy }]];
  }
  const { data } = event;
  return 'trust' in data && 'kind' in data
    ? [[stream, { trust: data.trust, kind: data.kind, policy: null }]]
    : [];
}
