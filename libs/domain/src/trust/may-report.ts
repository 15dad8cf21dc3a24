import type { Day } from '../kernel/index.ts';
import { withoutCircles } from './circles.ts';
import type { Succession } from './succession.ts';

/**
 * Legal by a day: in effect, as far as its date lets it be, and not merely inferred from the record. On an ODS or a
 * published succession the successor stands in the place of the trust that went into it, whole or to an extent that
 * nobody states. Of a trust that went in part the rest goes on, and speaks for itself.
 */
export const legalBy = ({ part, basis, on }: Succession, day: Day): boolean =>
  part !== 'part' && basis !== 'inferred' && on.earliestOn <= day;

/**
 * True of an organisation that reports for a trust: for itself, and for each of its legal predecessors, theirs too.
 * Codes are those of the ODS; `successions` are those that stand on record, of these trusts at least. Successions in a
 * circle give nothing.
 */
export function mayReport(
  organisation: string,
  trust: string,
  successions: readonly Succession[],
  today: Day,
): boolean {
  const legal = withoutCircles(successions.filter((succession) => legalBy(succession, today)));
  const reached = new Set([trust]);
  for (const each of reached) {
    for (const { from, into } of legal) if (from === each) reached.add(into);
  }
  return reached.has(organisation);
}
