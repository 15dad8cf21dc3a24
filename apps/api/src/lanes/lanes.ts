import type { FastifyRequest } from 'fastify';
import type { LaneLoadView } from '#contracts/running';
import { Courtesy } from './courtesy.ts';
import { Lane, LaneFull } from './lane.ts';
import { queueFullRefusal } from './queue-full-refusal.ts';

/** Time that somebody waits for room. */
const patienceMs = 10_000;

/** Questions that are worked on at once. */
export interface LaneSettings {
  /** `STRANGERS_AT_ONCE`: of those who have not signed in, all together. */
  readonly strangersAtOnce: number;
  /** `LONG_ANSWERS_AT_ONCE`: exports and large pages of strangers, and as many of members. */
  readonly longAtOnce: number;
}

/**
 * Four lanes: members and strangers, each with one for long answers. Nobody's long answers hold up short ones, and
 * nothing that strangers ask holds up members: while members ask, one stranger at a time is worked for in each lane.
 */
export class Lanes {
  /** Is to be told of members who ask: what strangers leave stays empty for a while then. */
  readonly courtesy: Courtesy;
  readonly #lanes: Record<'members' | 'strangers', Record<'short' | 'long', Lane>>;

  constructor(
    { strangersAtOnce = 3, longAtOnce = 2 }: Partial<LaneSettings> = {},
    courtesy = new Courtesy(),
  ) {
    this.courtesy = courtesy;
    const forStrangers = (atOnce: number) => () => (courtesy.membersAsk ? 1 : atOnce);
    const long = { ofOne: Math.ceil(longAtOnce / 2), waiting: 20, waitingOfOne: 4, patienceMs };
    this.#lanes = {
      members: {
        short: new Lane({ atOnce: () => 4, ofOne: 3, waiting: 400, waitingOfOne: 50, patienceMs }),
        long: new Lane({ atOnce: () => longAtOnce, ...long }),
      },
      strangers: {
        short: new Lane({
          ...{ atOnce: forStrangers(strangersAtOnce), ofOne: strangersAtOnce },
          ...{ waiting: 400, waitingOfOne: 100, patienceMs },
        }),
        long: new Lane({ atOnce: forStrangers(longAtOnce), ...long }),
      },
    };
  }

  /** Fulfilled when there is room for the answer, with how to leave; rejects with a problem of 429 or 503. */
  async enter({ caller }: Pick<FastifyRequest, 'caller'>, who: string, isLong: boolean): Promise<() => void> {
    const lane = this.#lanes[caller ? 'members' : 'strangers'][isLong ? 'long' : 'short'];
    try {
      const leave = await lane.enter(who);
      return caller ? leave : this.#withCourtesy(leave);
    } catch (error) {
      throw error instanceof LaneFull ? queueFullRefusal(error.whose) : error;
    }
  }

  /** Requests in each lane, and those that wait for room in it. */
  get load(): readonly LaneLoadView[] {
    return (['members', 'strangers'] as const).flatMap((whose) =>
      (['short', 'long'] as const).map((answers) => ({
        whose,
        answers,
        ...this.#lanes[whose][answers].load,
      })),
    );
  }

  #withCourtesy(leave: () => void): () => void {
    const enteredAt = performance.now();
    return () => {
      const restMs = this.courtesy.restAfter(performance.now() - enteredAt);
      if (restMs > 0) setTimeout(leave, restMs).unref();
      else leave();
    };
  }
}
