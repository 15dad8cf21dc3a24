import type { VerificationView } from '#contracts/running';
import type { KeptVerification } from '#operations/verification';

/** The outcome of a run of `verify`, as operators see it. */
export function verificationViewOf(kept: KeptVerification): VerificationView {
  const { beganAt, endedAt, events, position, digest, readModels, findings, sentences } = kept;
  return {
    ...{ events, digest, readModels, findings, sentences },
    at: endedAt.toISOString(),
    tookMs: Math.max(0, endedAt.getTime() - beganAt.getTime()),
    position: String(position),
  };
}
