import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Redaction, RedactionReason } from '#accounts/text';
import { Privacy } from './privacy.ts';

/** Asks for a text to be taken away; undefined where there never was one. */
export class RedactText extends Command<Redaction | undefined> {
  constructor(
    readonly textId: string,
    readonly reason: RedactionReason,
    readonly by: string,
  ) {
    super();
  }
}

/** Has it taken away. The log stays as it is. */
@CommandHandler(RedactText)
export class RedactTextHandler implements ICommandHandler<RedactText> {
  constructor(private readonly privacy: Privacy) {}

  execute({ textId, reason, by }: RedactText): Promise<Redaction | undefined> {
    return this.privacy.texts.redact(textId, reason, by);
  }
}
