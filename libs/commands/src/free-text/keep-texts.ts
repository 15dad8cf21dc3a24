import { createHash } from 'node:crypto';
import { refuse, unfitText, type KeptText, type Refusal } from '#domain/kernel';
import { commandIdOf } from '#event-log/ids';
import { duplicateWithOtherContent } from '../handling/index.ts';
import type { StoredText, TextStore } from './text-store.ts';

/** A command's content, with each free text replaced by a reference to its place in the store. */
export interface WithTextsKept<Content> {
  readonly content: Content;
  /** Ids of the texts that this call keeps in the store, to be forgotten if nothing comes of it. */
  readonly kept: readonly string[];
}

/** Id of the text in a field of a command. */
export const textIdOf = (commandId: string, field: string): string => commandIdOf(commandId, field);

/**
 * Keeps the texts in `fields` of what a command says, once per command and field. Refuses (`text/…`) a text that may not
 * enter the record, and (`command/duplicate-with-other-content`) one where another text stands, or one that was redacted;
 * then nothing is kept by it. Rejects as the store does.
 */
export async function keepTexts<Content extends object>(
  store: TextStore,
  commandId: string,
  content: Content,
  fields: readonly string[],
): Promise<WithTextsKept<Content> | Refusal> {
  const typed = Object.entries(content).filter(
    (entry): entry is [string, string] => fields.includes(entry[0]) && typeof entry[1] === 'string',
  );
  if (typed.length === 0) return { content, kept: [] };
  const refusal = unfitText(Object.fromEntries(typed));
  if (refusal) return refusal;
  const stored = await store.keep(typed.map(([field, body]) => ({ id: textIdOf(commandId, field), body })));
  const kept = stored.map(({ id }) => id);
  const replaced: [string, KeptText][] = [];
  for (const [field, body] of typed) {
    const text = stored.find(({ id }) => id === textIdOf(commandId, field));
    if (text?.body !== body) {
      if (kept.length > 0) await store.forget(kept);
      return otherText(commandId, field);
    }
    replaced.push([field, { textId: text.id, sha256: sha256Of(text) }]);
  }
  // A field for free text takes a kept text as well as a string: the type of the content stays.
  return { content: { ...content, ...Object.fromEntries(replaced) }, kept };
}

const otherText = (commandId: string, field: string): Refusal =>
  refuse(
    duplicateWithOtherContent,
    `Another text was sent as '${field}' under the id ${commandId}, or it was redacted: use a new id for a new command.`,
    field,
  );

/** SHA-256 of salt and body in UTF-8, hexadecimal, as the event holds it. */
export const sha256Of = ({ salt, body }: Pick<StoredText, 'salt' | 'body'>): string =>
  createHash('sha256').update(salt).update(body, 'utf8').digest('hex');
