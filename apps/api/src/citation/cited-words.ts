import type { CitedWords } from '#contracts/citation';
import { isTextInAnswer } from '../response-cache/words-apart.ts';

type Text = Pick<CitedWords, 'textId' | 'body' | 'redacted'>;

/** A text in an answer, with its place as a JSON Pointer (RFC 6901), and the nearest thing with an id that holds it. */
type PlacedText = Text & Pick<CitedWords, 'at' | 'within'>;

/** Every text of an answer that can be taken away, in the order of the answer. */
export function textsIn(value: unknown, at = '', within?: string): readonly PlacedText[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isTextInAnswer(value)) {
    const { textId, redacted, body = value.text } = value;
    return [
      { textId, at, ...(within !== undefined && { within }), ...(body !== undefined && { body }), redacted },
    ];
  }
  const here = 'id' in value && typeof value.id === 'string' ? value.id : within;
  return Object.entries(value).flatMap(([name, part]) => textsIn(part, `${at}/${escaped(name)}`, here));
}

const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');
