import { isDay } from '#domain/kernel';
import type { ReplayRequest } from '#contracts/replay';
import type { AskedReplay } from '#read-models/replay';

/** The three clocks of a request, whose shape has been checked. The read model that answers resolves the rest. */
export const replayOf = ({ asAt, knownAt, atPosition }: ReplayRequest): AskedReplay => ({
  ...(asAt !== undefined && isDay(asAt) && { asAt }),
  ...(knownAt !== undefined && isDay(knownAt) && { knownAt }),
  ...(atPosition !== undefined && { atPosition: BigInt(atPosition) }),
});
