import { isCorrection, type CorrectionEvent } from '#domain/entry';
import type { Fact, Recorded } from '#domain/kernel';
import { recordedFact, withChange, type FactHistory, type Version } from './fact-history.ts';
import type { Rectangle } from './rectangles.ts';

/** A correction or retraction of a fact that was never recorded: nothing can be made of it. */
export class NoSuchFact extends Error {
  readonly code = 'timeline/no-such-fact';
  constructor(readonly factId: string) {
    super(`There is no entry, registration or statement ${factId} to correct or retract.`);
  }
}

/** A rectangle and the fact that it is of. */
export interface FactRectangle {
  readonly own: Recorded<Fact>;
  readonly rectangle: Rectangle<Version>;
}

/** What a page of events writes: facts' rectangles to add, stored ones to close, changes to keep beside them. */
export interface PageOutcome {
  readonly added: readonly FactRectangle[];
  readonly closed: readonly FactRectangle[];
  readonly changes: readonly Recorded<CorrectionEvent>[];
}

/** Ids of the facts that a page's corrections name and that the page itself does not bring. */
export function factsToLoad(page: readonly Recorded<Fact>[]): readonly string[] {
  const brought = new Set(page.map(({ id }) => id));
  const named = page.flatMap((one) => (isRecordedCorrection(one) ? [one.event.data.entryId] : []));
  return [...new Set(named)].filter((id) => !brought.has(id));
}

/**
 * Folds a page of facts in the order of the log. `loaded` holds the facts of `factsToLoad`, with their open rectangles.
 * Throws `NoSuchFact` for a correction of nothing.
 */
export function foldPage(
  page: readonly Recorded<Fact>[],
  loaded: ReadonlyMap<string, FactHistory>,
): PageOutcome {
  const histories = new Map<string, FactHistory>();
  const changes = page.filter(isRecordedCorrection);
  for (const one of page) {
    if (!isRecordedCorrection(one)) {
      histories.set(one.id, recordedFact(one));
      continue;
    }
    const { entryId } = one.event.data;
    const history = histories.get(entryId) ?? loaded.get(entryId);
    if (!history) throw new NoSuchFact(entryId);
    histories.set(entryId, withChange(history, one));
  }
  return { ...written([...histories.values()], page[0]?.position ?? 0n), changes };
}

/** Rectangles that begin before the page are stored already: of those only the closed ones are news. */
function written(
  histories: readonly FactHistory[],
  pageBegins: bigint,
): Pick<PageOutcome, 'added' | 'closed'> {
  const all = histories.flatMap(({ own, rectangles }) => rectangles.map((rectangle) => ({ own, rectangle })));
  const isStored = ({ rectangle }: FactRectangle): boolean => rectangle.recorded.from < pageBegins;
  return {
    added: all.filter((one) => !isStored(one)),
    closed: all.filter((one) => isStored(one) && one.rectangle.recorded.to !== undefined),
  };
}

const isRecordedCorrection = (one: Recorded<Fact>): one is Recorded<CorrectionEvent> =>
  isCorrection(one.event);
