import { CommandBus } from '@nestjs/cqrs';
import { whoMay } from '#commands/authority';
import type { CommandAnswer } from '#contracts/command';
import { isRefusal } from '#domain/kernel';
import { UnwritableRequest, WrongExpectedVersion } from '#event-log/port';
import { refusalTo } from '../access/refusal-to.ts';
import type { Caller } from '../access/caller.ts';
import { ProblemError } from '../http/problem-error.ts';
import type { Today } from '../today/today.ts';
import { answerOf } from './answer-of.ts';
import type { CommandHeaders } from './command-headers.ts';
import type { HttpCommand } from './http-command.ts';
import { refused } from './refused.ts';

/** Takes a command from the edge to the bus, whether it came alone or in a batch. */
export class CommandGateway {
  constructor(
    private readonly commands: CommandBus,
    private readonly today: Today,
    private readonly publicUrl: URL,
  ) {}

  /** The answer to it; throws a ProblemError where nothing did, or what the log rejects with. */
  async take(
    command: HttpCommand,
    body: unknown,
    headers: CommandHeaders,
    caller: Caller | undefined,
  ): Promise<CommandAnswer> {
    const closed = refusalTo(caller, whoMay[command.useCase]);
    if (closed ?? !caller) throw closed ?? new ProblemError('sign-in-needed', 'Sign in first.');
    const { subject, role, organisation } = caller;
    const actor = { subject, role, ...(organisation !== undefined && { organisation }) };
    const parsed = command.parse(body, { ...headers, actor, today: this.today.inLondon() });
    const outcome = await this.commands.execute(parsed.command).catch(notTaken);
    if (isRefusal(outcome)) throw refused(outcome, command.named);
    return answerOf(outcome, parsed, this.publicUrl);
  }
}

/** Turns what the log says against a command that its decider took into the problem that it is answered with. */
function notTaken(error: unknown): never {
  if (error instanceof WrongExpectedVersion) {
    throw new ProblemError(
      'busy',
      'Others keep writing to the same subject. Try again in a moment, with the same key.',
    );
  }
  if (error instanceof UnwritableRequest) {
    throw new ProblemError('too-large', 'One event would hold more than the log takes: say less at once.');
  }
  throw error;
}
