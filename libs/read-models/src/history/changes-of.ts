import type { ChangedField } from '#contracts/history';
import { effectiveEntry, type CorrectionEvent, type EntryCorrected } from '#domain/entry';
import type { Fact, Known, PartialDate, Recorded } from '#domain/kernel';
import { changedField } from './in-words.ts';

/**
 * The changes of a correction: each field that it names, as it stood before the correction was recorded and since, for a
 * reader who knew what was known on its day.
 */
export function changesOf(
  own: Recorded<Fact>,
  all: readonly Recorded<CorrectionEvent>[],
  { position, event: { data, known } }: Recorded<EntryCorrected>,
): readonly ChangedField[] {
  const at = (atPosition: bigint): Fact | undefined => {
    const now = effectiveEntry(own, all, { knownAt: known.knownOn, atPosition });
    return now.is === 'unknown' ? undefined : now.event;
  };
  const [was, is] = [at(position - 1n), at(position)];
  const { data: restated = {}, ...about } = data.changes;
  return [
    ...Object.keys(about).map((field) => changedField(field, aboutIn(was, field), aboutIn(is, field))),
    ...Object.keys(restated).map((field) => changedField(field, dataIn(was, field), dataIn(is, field))),
  ];
}

function aboutIn(event: Fact | undefined, field: string): unknown {
  if (!event) return undefined;
  const about: Partial<Known & { occurred: PartialDate }> =
    'entry' in event ? event.entry : 'known' in event ? event.known : { source: event.source };
  return valueOf(about, field);
}

const dataIn = (event: Fact | undefined, field: string): unknown => event && valueOf(event.data, field);

const valueOf = (object: object, field: string): unknown =>
  Object.entries(object).find(([name]) => name === field)?.[1];
