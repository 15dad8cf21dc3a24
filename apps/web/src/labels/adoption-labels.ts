import type { AdoptionCounts, AdoptionView } from '#contracts/adoption';

const between = (least: number, most: number) => (least === most ? String(least) : `${least} to ${most}`);

/** Number of trusts with the milestone on record: a range where the record leaves it open. */
export const adoptersLabel = ({ atLeast, atMost }: AdoptionCounts): string => between(atLeast, atMost);

/** Number of trusts counted among: a range where it is not known of some whether they were open. */
export const countedTrustsLabel = ({ of, ofAtMost }: AdoptionCounts): string => between(of, ofAtMost);

const both = (counts: AdoptionCounts) => `${adoptersLabel(counts)} of ${countedTrustsLabel(counts)}`;

/** The count under each way in which a merger may count, the one that is shown first, with how many trusts it is about. */
export function mergerCountsLabel({ merger, ways, closures }: AdoptionView): string {
  const { closedWith, closedWithout, takenOver } = closures;
  const said = {
    censor: `${both(ways.censor)} trusts open, where a trust that closes leaves both counts (${closedWith} closed with a go-live, ${closedWithout} without)`,
    follow: `${both(ways.follow)} trusts open, where a successor takes over the go-live of a trust that went on in it (for ${takenOver} of them)`,
    competing: `${both(ways.competing)} trusts that ever opened, where closing is an outcome of its own`,
  };
  const others = (['censor', 'follow', 'competing'] as const).filter((way) => way !== merger);
  const [first = '', second = ''] = others.map((way) => said[way]);
  return `Shown: ${said[merger]}. Other ways to count mergers: ${first}; ${second}.`;
}
