import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { AskedView } from '#contracts/running';
import { Requests, type ProjectionOrder } from '#operations/request';
import { projectionNames } from '#read-models/running';
import type { Caller } from '../access/caller.ts';
import { ProblemError } from '../http/problem-error.ts';
import { askedViewOf } from './asked-view-of.ts';
import { Running } from './running.ts';

/** Asks the projector to make a model anew, or to give that up, in somebody's name. */
export class AskRebuild extends Command<AskedView> {
  constructor(
    readonly order: ProjectionOrder,
    readonly by: Pick<Caller, 'subject' | 'role'>,
  ) {
    super();
  }
}

/** Refuses what cannot be done; the rest is kept for the projector. */
@CommandHandler(AskRebuild)
export class AskRebuildHandler implements ICommandHandler<AskRebuild> {
  constructor(
    private readonly requests: Requests,
    private readonly running: Running,
  ) {}

  async execute({ order, by }: AskRebuild): Promise<AskedView> {
    const asking = this.running.requests;
    const { action, projection } = order;
    if (!projectionNames.includes(projection)) {
      const names = projectionNames.join(', ');
      throw new ProblemError(
        'projection-not-found',
        `There is no projection ${projection}: there is ${names}.`,
      );
    }
    if (action === 'cancel-rebuild' && !(await this.requests.openRebuild(projection)))
      throw new ProblemError('no-rebuild', 'No rebuild of it is asked for: there is nothing to give up.');
    const kept = await this.requests.find(await asking.ask(order, by));
    if (!kept) throw new Error(`A request to ${action} is not kept.`);
    return askedViewOf(kept);
  }
}
