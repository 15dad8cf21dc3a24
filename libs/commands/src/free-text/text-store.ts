/** A text that is to be kept. Its id follows from its command, so that a retry meets the same text. */
export interface TextToKeep {
  readonly id: string;
  readonly body: string;
}

/** A text as it stands in the store. */
export interface StoredText extends TextToKeep {
  readonly salt: Buffer;
  /** Whether it was kept by this very call, and did not stand there before. */
  readonly isNew: boolean;
}

/** Keeps the bodies of free texts beside the log. */
export interface TextStore {
  /**
   * Inserts what is missing, each with a random salt, and answers with what stands, in any order. A text that has been
   * redacted is not inserted again and is left out of the answer.
   */
  keep(texts: readonly TextToKeep[]): Promise<readonly StoredText[]>;
  /** Deletes texts that no event names; what is not there is passed over. */
  forget(ids: readonly string[]): Promise<void>;
}
