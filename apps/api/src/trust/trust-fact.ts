import type { TrustFactRequest } from '#contracts/trust';
import type { TrustCommand } from '#domain/trust';
import { saidIn } from '../command/index.ts';

/** What every use case on the stream of a trust is told of a dated fact. */
export const trustFact = (request: TrustFactRequest): TrustCommand => ({
  ods: request.ods,
  said: saidIn(request),
});
