import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { AskedView, ParkedEventView } from '#contracts/running';
import { Requests, type EventOrder } from '#operations/request';
import { RunningQueries } from '#read-models/running';
import type { Caller } from '../access/caller.ts';
import { ProblemError } from '../http/problem-error.ts';
import { askedViewOf } from './asked-view-of.ts';
import { Running } from './running.ts';

type About<Order> = Order extends unknown ? Omit<Order, 'projection'> : never;

/** Asks the projector for something about a parked event, in somebody's name. */
export class AskProjector extends Command<AskedView> {
  constructor(
    readonly order: About<EventOrder>,
    readonly by: Pick<Caller, 'subject' | 'role'>,
  ) {
    super();
  }
}

/** Refuses what cannot be done; the rest is kept for the projector, which does it when its turn comes. */
@CommandHandler(AskProjector)
export class AskProjectorHandler implements ICommandHandler<AskProjector> {
  constructor(
    private readonly queries: RunningQueries,
    private readonly requests: Requests,
    private readonly running: Running,
  ) {}

  async execute({ order, by }: AskProjector): Promise<AskedView> {
    const asking = this.running.requests;
    const event = await this.queries.parkedEvent(order.eventId);
    if (!event)
      throw new ProblemError('event-not-parked', 'No event of that id is parked: /api/running lists them.');
    if (order.action === 'skip') refuseToSkip(event);
    const asked = await asking.ask({ ...order, projection: event.projection }, by);
    const kept = await this.requests.find(asked);
    if (!kept) throw new Error(`The request ${asked} is not kept.`);
    return askedViewOf(kept);
  }
}

function refuseToSkip({ reason, skipped }: ParkedEventView): void {
  if (skipped) throw new ProblemError('event-skipped', 'It is skipped already. Retry it to take that back.');
  if (reason === 'waits') {
    throw new ProblemError(
      'event-waits',
      'Nothing is wrong with it: it waits behind an event of its stream. Skip that one.',
    );
  }
}
