import { compareDates, onDay, type Day, type PartialDate } from '#domain/kernel';
import type { PromisedShare } from '#domain/target';
import { achievedBy, paceBetween, type AchievedPace, type Pace, type PublishedShare } from './pace.ts';

/** The path of a promise from a published share to a share and day promised. */
export interface PromisePath extends PromisedShare {
  /** The share that it begins at, and whether that was published when the promise became known, or is the first published after. */
  readonly from: PublishedShare;
  readonly basis: 'published by then' | 'first published later';
  /** The day that it begins on: that on which the promise became known, or that of the share first published after, if later. */
  readonly startsOn: PartialDate;
  /** The pace that it asks for. */
  readonly pace: Pace;
  /** The pace of the published shares from its beginning to its last day; left out where none came after. */
  readonly achieved?: AchievedPace;
}

/**
 * A path for each share that a promise names, in the order of their days. It begins on the day on which the promise became
 * known, at the share last published by then; where none was, at the first published later. A share without a published
 * one before its day has no path. `published` is of one series: shares of others are not to be joined with it.
 */
export function promisePaths(
  promise: { readonly knownOn: Day; readonly shares: readonly PromisedShare[] },
  published: readonly PublishedShare[],
): readonly PromisePath[] {
  const start = startOf(promise.knownOn, published);
  if (!start) return [];
  return promise.shares
    .toSorted((a, b) => compareDates(a.by, b.by))
    .flatMap((share): readonly PromisePath[] => {
      const begun = { on: start.startsOn, sharePct: start.from.sharePct };
      const pace = paceBetween(begun, { on: share.by, sharePct: share.sharePct });
      const achieved = achievedBy(published, start.from, share.by);
      return pace ? [{ ...share, ...start, pace, ...(achieved && { achieved }) }] : [];
    });
}

function startOf(
  knownOn: Day,
  published: readonly PublishedShare[],
): Pick<PromisePath, 'from' | 'basis' | 'startsOn'> | undefined {
  const inOrder = published.toSorted(byPublication);
  const then = inOrder.findLast((share) => share.knownOn <= knownOn);
  if (then) return { from: then, basis: 'published by then', startsOn: onDay(knownOn) };
  const [from] = inOrder;
  if (!from) return undefined;
  // No path begins before its promise.
  const startsOn = from.on.earliestOn < knownOn ? onDay(knownOn) : from.on;
  return { from, basis: 'first published later', startsOn };
}

const byPublication = (a: PublishedShare, b: PublishedShare): number =>
  compareText(a.knownOn, b.knownOn) || compareDates(a.on, b.on);

const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
