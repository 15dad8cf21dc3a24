/** A text that is to be kept. Its id follows from its command, so that a retry meets the same text. */
export interface TextToKeep {
  readonly id: string;
  readonly body: string;
}

/** A text as it stands in the store. */
export interface StoredText extends TextToKeep {
  readonly salt: Buffer;
}

/** Keeps the bodies of free texts beside the log. */
export interface TextStore {
  /**
   * Inserts what is missing, each with a random salt, and answers with what stands, in any order. Every call counts:
   * copies of a command keep the same text, each for itself. A text that has been redacted is not inserted again and is
   * left out of the answer.
   */
  keep(texts: readonly TextToKeep[]): Promise<readonly StoredText[]>;
  /** Undoes one `keep` of each: a text goes when nobody keeps it any more. What is not there is passed over. */
  forget(ids: readonly string[]): Promise<void>;
}
