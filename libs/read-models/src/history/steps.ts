import type { ActorView, HistoryStep } from '#contracts/history';
import type { CorrectionEvent, EntryCorrected } from '#domain/entry';
import type { Fact, FreeText, Recorded } from '#domain/kernel';
import type { Reading } from '../replay/index.ts';
import { dateView, eventLabel, freeTexts, sourceView, type TextOf } from '../timeline/index.ts';
import { namesOf } from './actor-names.ts';
import { changesOf } from './changes-of.ts';
import type { EventRow } from './event-rows.ts';
import { statedFields } from './in-words.ts';
import { recordedContent, type RecordedContent } from './recorded-content.ts';

/** Events as steps of a history, in the order given; with the names of those who wrote them, where they may be told. */
export async function stepsOf(
  reading: Reading,
  events: readonly EventRow[],
  withNames: boolean,
): Promise<readonly HistoryStep[]> {
  if (events.length === 0) return [];
  const said = await recordedContent(reading, events);
  const textOf = await freeTexts(reading, said.payloads);
  const names = withNames ? await namesOf(reading, events) : new Map<string, string>();
  return events.flatMap((row) => {
    const event = eventIn(row, said);
    return event ? [step(row, event, said, textOf, names)] : [];
  });
}

const eventIn = ({ id, entryId }: EventRow, { facts, changes }: RecordedContent): Fact | undefined =>
  (id === entryId ? facts.get(id) : changes.get(entryId)?.find((one) => one.id === id))?.event;

function step(
  row: EventRow,
  event: Fact,
  said: RecordedContent,
  textOf: TextOf,
  names: ReadonlyMap<string, string>,
): HistoryStep {
  const { reason, ...data } = { reason: undefined, ...event.data };
  return {
    id: row.id,
    eventType: row.eventType,
    event: eventLabel(row.eventType, kindIn(data)),
    about: row.entryId,
    version: row.version,
    position: row.position,
    recordedAt: row.recordedAt.toISOString(),
    actor: actorView(row, names),
    ...about(event),
    says: isCorrected(event) ? [] : statedFields(data, textOf),
    ...(isText(reason) && { reason: textOf(reason) }),
    ...changes(row, event, said),
  };
}

const kindIn = (data: object): string => ('kind' in data && typeof data.kind === 'string' ? data.kind : '');

const isText = (value: unknown): value is FreeText => value !== undefined;

const isCorrected = (event: Fact): event is EntryCorrected => event.type === 'EntryCorrected';

function actorView(
  { actorSubject, actorRole, actorOrganisation }: EventRow,
  names: ReadonlyMap<string, string>,
): ActorView {
  const name = names.get(actorSubject);
  return {
    role: actorRole,
    ...(actorOrganisation !== null && { organisation: actorOrganisation }),
    ...(name !== undefined && { name }),
  };
}

function about(event: Fact): Pick<HistoryStep, 'occurred' | 'knownOn' | 'confidence' | 'source'> {
  if (!('entry' in event) && !('known' in event)) return { source: sourceView(event.source) };
  const { knownOn, confidence, source } = 'entry' in event ? event.entry : event.known;
  return {
    ...('entry' in event && { occurred: dateView(event.entry.occurred) }),
    knownOn,
    confidence,
    source: sourceView(source),
  };
}

function changes(
  { id, entryId }: EventRow,
  event: Fact,
  said: RecordedContent,
): Pick<HistoryStep, 'changes'> {
  const own = said.facts.get(entryId);
  const all: readonly Recorded<CorrectionEvent>[] = said.changes.get(entryId) ?? [];
  const place = all.find((one) => one.id === id);
  return own && place && isCorrected(event) ? { changes: changesOf(own, all, { ...place, event }) } : {};
}
