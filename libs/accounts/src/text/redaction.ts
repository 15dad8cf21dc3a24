/** Why a text may be taken away. Codes, because a sentence could name the person again. */
export const redactionReasons = ['names-a-person', 'person-asked', 'unlawful', 'confidential'] as const;

/** One of those. */
export type RedactionReason = (typeof redactionReasons)[number];

/** That a text was taken away. */
export interface Redaction {
  readonly reason: RedactionReason;
  readonly redactedAt: Date;
}

/** Somebody sends a text again that was taken away: it is not kept, and nothing was recorded. */
export class TextRedacted extends Error {
  readonly code = 'text/redacted';

  constructor(options?: ErrorOptions) {
    super('What this request says was taken away, and is not taken in again. Send a new request.', options);
  }
}
