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
 * What a command that was refused as `command/duplicate-with-other-content` would say otherwise than what was recorded
 * under its id: it is decided as if that had not been recorded. A refusal, when that cannot be.
 */
export async function differences(
  reader: FactReader,
  asked: CommandRequest,
): Promise<readonly Difference[] | Refusal> {
  const facts = await reader.facts(asked.command.stream);
  const recorded = facts.filter(({ envelope }) => envelope.commandId === asked.commandId);
  const others = facts.filter(({ envelope }) => envelope.commandId !== asked.commandId);
  const decided = await asked.command.decide(others, reader, asked.today);
  if ('refused' in decided) return decided;
  const before = recorded.map(({ event, envelope }, ordinal) => encode(event, envelope, ordinal));
  const now = encoded(decided, asked);
  return Array.from({ length: Math.max(before.length, now.length) }, (_, i) =>
    compared(saying(before[i]), saying(now[i])),
  ).flat();
}

type Said = ReadonlyMap<string, string>;

function compared(before: Said, now: Said): Difference[] {
  return [...new Set([...before.keys(), ...now.keys()])]
    .map((field) => ({ field, recorded: before.get(field), asked: now.get(field) }))
    .filter(({ recorded, asked }) => recorded !== asked);
}

/** Follows from other fields, or is about who asked and not about the world. */
const passedOver = /^(actor|command|codebook|correlation|causation|knownBasis)|(earliestOn|latestOn)$/;

/** Every field of an event by its path, as text. */
function saying(event: { type: string; data: JsonObject; metadata: JsonObject } | undefined): Said {
  const said = new Map<string, string>();
  if (!event) return said;
  said.set('event', event.type);
  const walk = (value: Json | undefined, path: string): void => {
    if (value === undefined || passedOver.test(path)) return;
    if (typeof value !== 'object' || value === null) {
      said.set(path.replace(/\.edtf$/, ''), String(value));
      return;
    }
    for (const [key, inner] of Object.entries(value)) walk(inner, path === '' ? key : `${path}.${key}`);
  };
  walk(event.data, '');
  walk(event.metadata, '');
  return said;
}
