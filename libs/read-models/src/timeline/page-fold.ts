import { isCorrection, type CorrectionEvent } from '#domain/entry';
import type { Recorded } from '#domain/kernel';
import type { DomainEvent } from '#domain/record';
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
export interface FactRectangle<Own> {
  readonly own: Own;
  readonly rectangle: Rectangle<Version>;
}

/** Writes that a page of events comes to: facts' rectangles to add, stored ones to close, changes to keep beside them. */
export interface PageOutcome<Own> {
  readonly added: readonly FactRectangle<Own>[];
  readonly closed: readonly FactRectangle<Own>[];
  readonly changes: readonly Recorded<CorrectionEvent>[];
}

/** Ids of the facts that a page's corrections name and that the page itself does not bring. */
export function factsToLoad(page: readonly Recorded<DomainEvent>[]): readonly string[] {
  const named = page.flatMap((one) => (isRecordedCorrection(one) ? [one.event.data.entryId] : []));
  if (named.length === 0) return [];
  const brought = new Set(page.map(({ id }) => id));
  return [...new Set(named)].filter((id) => !brought.has(id));
}

/**
 * Folds a page of facts in the order of the log. `loaded` holds the facts of `factsToLoad`, with their open rectangles.
 * Throws `NoSuchFact` for a correction of nothing.
 */
export function foldPage<Own extends Recorded<DomainEvent>>(
  page: readonly Own[],
  loaded: ReadonlyMap<string, FactHistory<Own>>,
): PageOutcome<Own> {
  const histories = new Map<string, FactHistory<Own>>();
  const changes: Recorded<CorrectionEvent>[] = [];
  for (const one of page) {
    if (!isRecordedCorrection(one)) {
      histories.set(one.id, recordedFact(one));
      continue;
    }
    const { entryId } = one.event.data;
    const history = histories.get(entryId) ?? loaded.get(entryId);
    if (!history) throw new NoSuchFact(entryId);
    histories.set(entryId, withChange(history, one));
    changes.push(one);
  }
  return { ...written([...histories.values()], page[0]?.position ?? 0n), changes };
}

/** Rectangles that begin before the page are stored already: of those only the closed ones are news. */
function written<Own extends Recorded<DomainEvent>>(
  histories: readonly FactHistory<Own>[],
  pageBegins: bigint,
): Pick<PageOutcome<Own>, 'added' | 'closed'> {
  const all = histories.flatMap(({ own, rectangles }) => rectangles.map((rectangle) => ({ own, rectangle })));
  const isStored = ({ rectangle }: FactRectangle<Own>): boolean => rectangle.recorded.from < pageBegins;
  return {
    added: all.filter((one) => !isStored(one)),
    closed: all.filter((one) => isStored(one) && one.rectangle.recorded.to !== undefined),
  };
}

const isRecordedCorrection = (one: Recorded<DomainEvent>): one is Recorded<CorrectionEvent> =>
  isCorrection(one.event);
