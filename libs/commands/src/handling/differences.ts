import type { Refusal } from '#domain/kernel';
import { encode } from '#event-log/codec';
import type { Json, JsonObject } from '#event-log/port';
import { encoded, type CommandRequest } from './execute.ts';
import type { FactReader } from './fact-reader.ts';

/** A field of an event that is recorded under a command's id, and what the command says of it now. */
export interface Difference {
  /** Such as `title`, `occurred` or `source.url`. */
  readonly field: string;
  /** As text; undefined where it is not there. */
  readonly recorded: string | undefined;
  readonly asked: string | undefined;
}

/**
 * Differences between the recorded events of an id and a command that was refused under it as `command/duplicate-with-
 * other-content`; the command is decided as if those events were not there. A refusal, when it cannot be decided so.
 */
export async function differences(
  reader: FactReader,
  request: CommandRequest,
): Promise<readonly Difference[] | Refusal> {
  const facts = await reader.facts(request.command.stream);
  const recorded = facts.filter(({ envelope }) => envelope.commandId === request.commandId);
  const others = facts.filter(({ envelope }) => envelope.commandId !== request.commandId);
  const decided = await request.command.decide(others, reader, request.today);
  if ('refused' in decided) return decided;
  const before = recorded.map(({ event, envelope }, ordinal) => encode(event, envelope, ordinal));
  const now = encoded(decided, request);
  return Array.from({ length: Math.max(before.length, now.length) }, (_, i) =>
    changedFields(fieldTexts(before[i]), fieldTexts(now[i])),
  ).flat();
}

type FieldTexts = ReadonlyMap<string, string>;

function changedFields(before: FieldTexts, now: FieldTexts): Difference[] {
  return [...new Set([...before.keys(), ...now.keys()])]
    .map((field) => ({ field, recorded: before.get(field), asked: now.get(field) }))
    .filter(({ recorded, asked }) => recorded !== asked);
}

/** Follows from other fields, or is about who asked and not about the world. */
const ignoredFields = /^(actor|command|codebook|correlation|causation|knownBasis)|(earliestOn|latestOn)$/;

/** Every field of an event by its path, as text. */
function fieldTexts(event: { type: string; data: JsonObject; metadata: JsonObject } | undefined): FieldTexts {
  const texts = new Map<string, string>();
  if (!event) return texts;
  texts.set('event', event.type);
  const walk = (value: Json | undefined, path: string): void => {
    if (value === undefined || ignoredFields.test(path)) return;
    if (typeof value !== 'object' || value === null) {
      texts.set(path.replace(/\.edtf$/, ''), String(value));
      return;
    }
    for (const [key, inner] of Object.entries(value)) walk(inner, path === '' ? key : `${path}.${key}`);
  };
  walk(event.data, '');
  walk(event.metadata, '');
  return texts;
}
