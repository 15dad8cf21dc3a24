import { invalidRequest, ProblemError } from '../http/problem-error.ts';

/** Answers that leave people's own words out are made whole before they go out: larger ones are refused. */
export const mostApartBytes = 16 * 1024 * 1024;

/** A text that can be taken away, as an answer has it: alone, or as a field of what was said. */
interface TextInAnswer {
  readonly textId: string;
  readonly body?: string;
  readonly text?: string;
  readonly redacted: boolean;
}

/** True for a text, in an answer, that can be taken away. */
export const isTextInAnswer = (value: unknown): value is TextInAnswer =>
  typeof value === 'object' && value !== null && 'textId' in value && typeof value.textId === 'string';

/**
 * Leaves people's own words out of an answer in JSON: of each text stays the id by which it is asked for apart, and not
 * whether it was taken away, so that the bytes are the same before and after.
 */
export const wordsApart = (body: Buffer): Buffer =>
  Buffer.from(
    JSON.stringify(
      JSON.parse(body.toString(), (_name, value: unknown) => (isTextInAnswer(value) ? apart(value) : value)),
    ),
  );

function apart(told: TextInAnswer): object {
  const { body: _, text: __, ...rest } = told;
  return { ...rest, redacted: false, apart: true };
}

/** Reads whether words are to be left out, and refuses where they cannot be: in files that are no JSON. */
export function areWordsApart(words: unknown, form: unknown, waits: boolean): boolean {
  if (words === undefined) return false;
  if (words !== 'apart')
    throw refusedWords(
      'unknown-value',
      'Give words=apart to leave people’s own words out, or leave it away.',
    );
  if (form !== 'json' && form !== 'json-file')
    throw refusedWords('not-json', 'Words are left out of JSON alone: take format=json-file.');
  if (waits) throw refusedWords('not-with-after', 'Give after or words, not both.');
  return true;
}

const refusedWords = (code: string, message: string): ProblemError =>
  invalidRequest([{ field: 'words', code, message }]);

/** Refuses an answer that is too large to be made whole. */
export const tooLargeApart = (): ProblemError =>
  refusedWords(
    'too-large',
    `An answer of more than ${String(mostApartBytes / 1024 / 1024)} MB cannot leave words out: ask for less of it.`,
  );
