import { isCorrection, effectiveEntry, type CorrectionEvent } from '#domain/entry';
import { isRefusal, type Day, type Recorded, type Refusal } from '#domain/kernel';
import type { DomainEvent } from '#domain/record';
import type { RecordedFact } from '#event-log/codec';
import type { FactReader } from '../handling/index.ts';
import { isMade, madeAnew } from './made-anew.ts';

/**
 * Refuses a correction after which the entry would break a rule of the use case that made it, and does not break it as
 * it stands: the use case is asked again, once for the entry restated and once for the entry as it is. A later fact may
 * have made an old entry impossible; its other fields can still be corrected.
 */
export async function brokenRule(
  own: readonly RecordedFact[],
  [correction]: readonly DomainEvent[],
  reader: FactReader,
  today: Day,
): Promise<Refusal | undefined> {
  if (correction?.type !== 'EntryCorrected') return undefined;
  const { entryId, changes } = correction.data;
  const entry = own.find(({ id }) => id === entryId);
  if (!entry) return undefined;
  const about = own.filter((fact): fact is RecordedFact & Recorded<CorrectionEvent> =>
    names(fact.event, entryId),
  );
  const others = own.filter(({ id, event }) => id !== entryId && !names(event, entryId));
  const refusalOf = async (
    corrections: readonly Recorded<CorrectionEvent>[],
  ): Promise<Refusal | undefined> => {
    const now = effectiveEntry(entry, corrections);
    if (now.is === 'unknown' || !isMade(now.event)) return undefined;
    const decided = await madeAnew(now.event, entry.stream, own).decide(others, reader, today);
    return isRefusal(decided) ? decided : undefined;
  };
  const restated = await refusalOf([...about, { id: '', position: afterAll, event: correction }]);
  if (!restated) return undefined;
  const before = await refusalOf(about);
  return before?.refused === restated.refused
    ? undefined
    : { ...restated, field: fieldOf(restated, changes) };
}

/** Of two corrections known on one day the later recorded wins: this one is recorded last. */
const afterAll = 1n << 63n;

const names = (event: DomainEvent, entryId: string): boolean =>
  isCorrection(event) && event.data.entryId === entryId;

/** The place in the correction of a field that a rule refused: `said.occurred` of a new entry is `changes.occurred` here. */
function fieldOf({ field = '' }: Refusal, changes: object): string {
  const [first = '', second = ''] = field.split('.');
  if (first === 'said' && second in changes) return `changes.${field.slice('said.'.length)}`;
  const data: unknown = 'data' in changes ? changes.data : undefined;
  if (typeof data === 'object' && data !== null && first in data) return `changes.data.${field}`;
  return 'occurred' in changes ? 'changes.occurred' : 'changes';
}
