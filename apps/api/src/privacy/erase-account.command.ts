import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Erasure } from '#accounts/account';
import { Privacy } from './privacy.ts';

/** Asks for an account and its sessions to be erased; undefined where there never was one. */
export class EraseAccount extends Command<Erasure | undefined> {
  constructor(
    readonly subject: string,
    readonly by: string,
  ) {
    super();
  }
}

/** Has it erased. The log stays as it is. */
@CommandHandler(EraseAccount)
export class EraseAccountHandler implements ICommandHandler<EraseAccount> {
  constructor(private readonly privacy: Privacy) {}

  execute({ subject, by }: EraseAccount): Promise<Erasure | undefined> {
    return this.privacy.accounts.erase(subject, by);
  }
}
