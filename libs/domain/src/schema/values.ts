/** A day of the calendar in London, `2019-01-07`. ISO days sort as text. */
export type Day = `${number}-${string}-${string}`;

/**
 * A date as it is known (EDTF, ISO 8601-2): a day, a month, a year or a closed interval of these, each perhaps
 * marked `~` (about), `?` (uncertain) or `%` (both), with the first and last day that it may stand for as written.
 */
export interface PartialDate {
  readonly edtf: string;
  readonly earliestOn: Day;
  readonly latestOn: Day;
}

/** Text that people type in their own words and may have to be taken out again: inline, or where its body is kept. */
export type FreeText = string | KeptText;

/** The log holds id and hash; the body is kept beside the log, where it can be redacted. */
export interface KeptText {
  /** UUID of the text. */
  readonly textId: string;
  /** SHA-256 of the salt and the body in UTF-8, hexadecimal: tells whether a body is the one that was meant. */
  readonly sha256: string;
}
