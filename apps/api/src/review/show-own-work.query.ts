import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ownWorkIn } from '#commands/authority';
import type { OwnWorkView } from '#contracts/review';
import type { Caller } from '../access/caller.ts';
import { CommandContext } from '../command/command-context.ts';

/** Asks what somebody may not say of a subject, because it is their own work. */
export class ShowOwnWork extends Query<OwnWorkView> {
  constructor(
    readonly subject: string,
    readonly caller: Pick<Caller, 'subject' | 'role'>,
  ) {
    super();
  }
}

/** Has the rule of the commands answer, from the facts that they would be decided by. */
@QueryHandler(ShowOwnWork)
export class ShowOwnWorkHandler implements IQueryHandler<ShowOwnWork> {
  constructor(private readonly context: CommandContext) {}

  async execute({ subject: stream, caller: { subject, role } }: ShowOwnWork): Promise<OwnWorkView> {
    return { refused: ownWorkIn(stream, { subject, role }, await this.context.record.facts(stream)) };
  }
}
