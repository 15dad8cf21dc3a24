/** Why a text may be taken away. Codes, because a sentence could name the person again. */
export const redactionReasons = ['names-a-person', 'person-asked', 'unlawful', 'confidential'] as const;

/** One of those. */
export type RedactionReason = (typeof redactionReasons)[number];

/** That a text was taken away. */
export interface Redaction {
  readonly reason: RedactionReason;
  readonly redactedAt: Date;
}
