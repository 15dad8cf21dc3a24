import type { QueryBus } from '@nestjs/cqrs';
import type { Replay } from '#contracts/replay';
import type { Day } from '#domain/kernel';
import { replayOf } from '../replay/replay-of.ts';
import { placesOf, type TrustPlaces } from '../table/trust-place.ts';
import { ListTrusts } from './list-trusts.query.ts';

/** The region, board and type of each trust at the clocks of an answer: filters go by the same. */
export async function placesAt(replay: Replay, today: Day, queries: QueryBus): Promise<TrustPlaces> {
  const { trusts } = await queries.execute(new ListTrusts({ replay: replayOf(replay), today, filter: {} }));
  return placesOf(trusts);
}
