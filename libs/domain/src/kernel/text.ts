import { isWebAddress } from '../web-address/index.ts';
import { codePointsOf, unfitCharacter, type UnfitCharacter } from './characters.ts';
import { refuse, type Refusal } from './decision.ts';

/** Longest text of a field by the last part of its name, in UTF-16 units; of every other field, 500. */
const longest: Readonly<Record<string, number>> = {
  note: 4000,
  reason: 4000,
  statement: 4000,
  answer: 4000,
  meaning: 4000,
  url: 2000,
};

/** Fields that people fill in several lines. */
const ofSeveralLines = new Set(['note', 'reason', 'statement', 'answer', 'meaning']);

/**
 * The first text within a command that may not enter the record: blank, too long, not valid Unicode, with
 * characters that control, are lost or hidden, or an address that is not one of the web. Names the field, as in `said.source.url`; undefined when all may enter.
 */
export function unfitText(value: unknown, field = ''): Refusal | undefined {
  if (typeof value === 'string') return unfit(value, field);
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, inner] of Object.entries(value)) {
    const refusal = unfitText(inner, field === '' ? name : `${field}.${name}`);
    if (refusal) return refusal;
  }
  return undefined;
}

function unfit(text: string, field: string): Refusal | undefined {
  const name = field.slice(field.lastIndexOf('.') + 1);
  const limit = longest[name] ?? 500;
  if (text.length > limit) {
    const length = `${text.length} characters`;
    return refuse('text/too-long', `'${field}' has ${length}: shorten it to ${limit}.`, field);
  }
  const unfitting = unfitCharacter(ofSeveralLines.has(name) ? text.replaceAll('\n', ' ') : text);
  if (unfitting) return refuse(...spoken(unfitting, text, field), field);
  if (/^\s*$/.test(text)) {
    return refuse('text/blank', `'${field}' is blank: fill it in, or leave it out if it may be.`, field);
  }
  return name === 'url' && !isWebAddress(text)
    ? refuse(
        'text/not-a-web-address',
        `'${field}' is not a web address: start it with https:// and the name of the host, without a user name, spaces or backslashes.`,
        field,
      )
    : undefined;
}

/** Code and sentence of a refusal; what cannot be seen is named by its number. */
function spoken(
  unfitting: UnfitCharacter,
  text: string,
  field: string,
): [code: Refusal['refused'], because: string] {
  switch (unfitting) {
    case 'half':
      return ['text/not-unicode', `'${field}' holds half of a character: type it again.`];
    case 'control':
      return ['text/control-character', `'${field}' holds a control character: take it out.`];
    case 'lost':
      return [
        'text/lost-character',
        `'${field}' holds ${codePointsOf(text)}, which is no character or stands for one that was lost: type it again.`,
      ];
    case 'hidden':
      return [
        'text/hidden-character',
        `'${field}' holds ${codePointsOf(text)}, which is not drawn or turns the direction of reading: take it out.`,
      ];
  }
}
