import { compareDates } from '#domain/kernel';
import type { PromiseVersion } from '#domain/target';

/** The change that a new wording made to a promise, as far as the record says it. */
export type WordingChange = 'easier' | 'harder' | 'different';

/**
 * The change that the last of some versions of one promise made to its wording. Easier or harder: of the same measure and definition it
 * asks for less or more at the end than the version that last named a share. Different: said otherwise, and no shares to
 * compare. Undefined: the words stand, or it is the first. A day that moved is no wording.
 */
export function wordingChange(versions: readonly PromiseVersion[]): WordingChange | undefined {
  const [after, ...earlier] = versions.toReversed();
  const [before] = earlier;
  if (!after || !before) return undefined;
  const otherwise = after.change === 'reworded' || after.change === 'moved and reworded';
  const measured = earlier.find((one) => shareAsked(one) !== undefined);
  const [now, then] = [shareAsked(after), measured && shareAsked(measured)];
  if (measured && now !== undefined && then !== undefined && isComparable(measured, after) && now !== then) {
    return now < then ? 'easier' : 'harder';
  }
  return otherwise ? 'different' : undefined;
}

/** The share asked for in the end, in per cent. */
const shareAsked = ({ shares, thresholdPct }: PromiseVersion): number | undefined =>
  shares?.toSorted((a, b) => compareDates(a.by, b.by)).at(-1)?.sharePct ?? thresholdPct;

const isComparable = (a: PromiseVersion, b: PromiseVersion): boolean =>
  a.measure === b.measure && a.definition === b.definition;
