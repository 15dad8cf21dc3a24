/**
 * Sequences in which what is not drawn by itself shapes what is: joiners within emoji and within words of scripts that join,
 * one selector of a form after the character that has forms, and the flags that are spelled with tags.
 */
const shaping = new RegExp(
  [
    String.raw`\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{2,6}\u{E007F}`,
    String.raw`(?<=\p{Extended_Pictographic}\uFE0F?\p{Emoji_Modifier}?)\u200D(?=\p{Extended_Pictographic})`,
    String.raw`(?<=[\p{L}\p{M}])(?<![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Inherited}])[\u200C\u200D](?=[\p{L}\p{M}])`,
    String.raw`(?<=\p{Emoji})[\uFE0E\uFE0F]`,
    String.raw`(?<=[\p{Script=Han}\p{Sm}])[\uFE00-\uFE0D\u{E0100}-\u{E01EF}]`,
    String.raw`(?<=\p{Script=Mongolian})[\u180B-\u180D\u180F]`,
  ].join('|'),
  'gu',
);

/**
 * Characters that turn the direction of reading, are not drawn, or break a line without being a line break: ‘live’ could
 * be drawn ‘evil’. The last are blanks that Unicode counts as signs or letters: of Braille, of music, of hieroglyphs
 * with what joins these.
 */
const hidden =
  /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Zl}\p{Zp}\uFFF9-\uFFFB]|[\u{16FE4}\u{13430}-\u{13442}\u{1D159}\u2800]/u;

/** Characters that stand for one that was lost, and those that are none: unassigned, or of somebody's private use. */
const lost = /[\uFFFC\uFFFD\p{Cn}\p{Co}]/u;

/** A fault in the characters of a text, whoever wrote it and wherever it is shown. */
export type UnfitCharacter = 'half' | 'control' | 'lost' | 'hidden';

/** The first kind of character that a text may not hold; undefined where all may stand. A line feed is a control character. */
export function unfitCharacter(text: string): UnfitCharacter | undefined {
  if (!text.isWellFormed()) return 'half';
  if (/\p{Cc}/u.test(text)) return 'control';
  if (lost.test(text)) return 'lost';
  return hidden.test(text.replaceAll(shaping, '')) ? 'hidden' : undefined;
}

/** The first three characters that a text may not hold, by their numbers: `U+202E`. */
export const codePointsOf = (text: string): string =>
  Array.from(text.replaceAll(shaping, ''))
    .filter((character) => unfitCharacter(character) !== undefined)
    .slice(0, 3)
    .map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(', ');
