/** What people type in their own words and may have to be taken out again: the text, or where its body is kept. */
export type FreeText = string | KeptText;

/** The log holds id and hash; the body is kept beside the log, where it can be redacted. */
export interface KeptText {
  /** UUID of the text. */
  readonly textId: string;
  /** SHA-256 of the salt and the body in UTF-8, hexadecimal: tells whether a body is the one that was meant. */
  readonly sha256: string;
}
