import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { executeUseCase } from '#commands/free-text';
import type { CommandRequest, Done, UseCase } from '#commands/handling';
import type { Refusal } from '#domain/kernel';
import type { UseCaseName } from '#domain/record';
import { CommandContext } from './command-context.ts';

/** Says who asks, on which day, under which id, and for which version of the stream. */
export type CommandAsker = Omit<CommandRequest, 'command'>;

/** A use case with what it is told. On the bus each goes by a class of its own, such as `AnnouncePolicy`: see `useCaseCommand`. */
export class UseCaseCommand extends Command<Done | Refusal> {
  constructor(
    readonly useCase: UseCase<object>,
    readonly content: object,
    readonly asker: CommandAsker,
  ) {
    super();
  }
}

/** Makes commands of one use case, of a class that has its name: interceptors, logs and traces tell them apart by it. */
export function useCaseCommand(
  name: UseCaseName,
  useCase: UseCase<never>,
): (content: object, asker: CommandAsker) => UseCaseCommand {
  const className = name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  const { [className]: Named = UseCaseCommand } = { [className]: class extends UseCaseCommand {} };
  // What a declared event's request says is the content of its use case: `contentOf` and the examples go by one declaration.
  return (content, asker) => new Named(useCase as UseCase<object>, content, asker);
}

/** Executes every use case, on the log and on the store of people's own words; the named classes inherit it. */
@CommandHandler(UseCaseCommand)
export class UseCaseCommandHandler implements ICommandHandler<UseCaseCommand> {
  constructor(private readonly context: CommandContext) {}

  execute({ useCase, content, asker }: UseCaseCommand): Promise<Done | Refusal> {
    return executeUseCase(this.context, asker, useCase, content);
  }
}
