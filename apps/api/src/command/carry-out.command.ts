import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { carryOut, type Ground } from '#commands/free-text';
import type { Asked, Done, UseCase } from '#commands/handling';
import type { Refusal } from '#domain/kernel';
import { CommandGround } from './command-ground.ts';

/** Who asks, on which day, under which id, and for which version of the stream. */
export type Asking = Omit<Asked, 'command'>;

/** Asks for a use case to be carried out with what is said; of whichever use case it is, the content is its own. */
export class CarryOut extends Command<Done | Refusal> {
  private constructor(readonly on: (ground: Ground) => Promise<Done | Refusal>) {
    super();
  }

  static of<Content extends object>(useCase: UseCase<Content>, content: Content, asking: Asking): CarryOut {
    return new CarryOut((ground) => carryOut(ground, asking, useCase, content));
  }
}

/** Has it carried out on the log, and on the store of what people write in their own words. */
@CommandHandler(CarryOut)
export class CarryOutHandler implements ICommandHandler<CarryOut> {
  constructor(private readonly ground: CommandGround) {}

  execute({ on }: CarryOut): Promise<Done | Refusal> {
    return on(this.ground);
  }
}
