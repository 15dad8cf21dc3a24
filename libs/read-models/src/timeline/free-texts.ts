import type { FreeTextView } from '#contracts/timeline';
import type { FreeText, KeptText } from '#domain/kernel';
import type { JsonObject } from '#event-log/codec';
import type { Reading } from '../replay/index.ts';

/** Tells what was written, or that it was redacted. */
export type TextOf = (text: FreeText) => FreeTextView;

/** True for a text whose body is kept beside the log. */
export const isKept = (value: unknown): value is KeptText =>
  typeof value === 'object' && value !== null && 'textId' in value && typeof value.textId === 'string';

const bodiesOf = 'SELECT id, body FROM accounts.text WHERE id = ANY ($1::uuid[])';

interface Row {
  readonly id: string;
  readonly body: string;
}

/**
 * Reads the bodies that payloads name, as they are now: whatever the replay, a text that was redacted is nowhere. One
 * that was never kept cannot be told from it.
 */
export async function freeTexts(reading: Reading, payloads: readonly JsonObject[]): Promise<TextOf> {
  const ids = payloads.flatMap(({ data }) => keptIn(data));
  const rows = ids.length === 0 ? [] : await reading.manager.query<readonly Row[]>(bodiesOf, [ids]);
  const bodies = new Map(rows.map(({ id, body }) => [id, body]));
  return (text) => {
    if (!isKept(text)) return { body: text, redacted: false };
    const { textId } = text;
    const body = bodies.get(textId);
    return body === undefined ? { textId, redacted: true } : { body, textId, redacted: false };
  };
}

const keptIn = (data: unknown): readonly string[] =>
  typeof data === 'object' && data !== null
    ? Object.values(data).flatMap((value: unknown) => (isKept(value) ? [value.textId] : []))
    : [];
