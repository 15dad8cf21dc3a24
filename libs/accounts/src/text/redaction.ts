/** Reason for which a text is taken away: a code, because a sentence could name the person again. */
export type RedactionReason = 'names-a-person' | 'person-asked' | 'unlawful' | 'confidential';

/** That a text was taken away. */
export interface Redaction {
  readonly reason: RedactionReason;
  readonly redactedAt: Date;
}
