import { Body, Controller, Get, Header, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import {
  AccountList,
  AccountPath,
  AccountsRequest,
  ErasedView,
  RedactedView,
  RedactTextRequest,
  TextPath,
  usualAccounts,
} from '#contracts/privacy';
import type { ProblemCode } from '#contracts/problem';
import { Access } from '../access/access.ts';
import { Answers } from '../documentation/answers.ts';
import { ProblemError } from '../http/problem-error.ts';
import { readRequest } from '../http/request-pipe.ts';
import { accountViewOf } from './account-view-of.ts';
import { EraseAccount } from './erase-account.command.ts';
import { ListAccounts } from './list-accounts.query.ts';
import { RedactText } from './redact-text.command.ts';

const reading: readonly ProblemCode[] = ['invalid-request', 'sign-in-needed', 'read-only'];
const writing: readonly ProblemCode[] = [...reading, 'csrf', 'too-large', 'unsupported-media-type'];

/** People, and what they wrote in words of their own: both can go, and the log stays as it is. */
@ApiTags('privacy')
@Controller('api')
export class PrivacyController {
  constructor(
    private readonly queries: QueryBus,
    private readonly commands: CommandBus,
  ) {}

  @Access(['operator'])
  @Get('accounts')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Who has signed in.' })
  @Answers(AccountList, 'The accounts.', { problems: reading })
  async listAccounts(@Query() { after, limit = usualAccounts }: AccountsRequest): Promise<AccountList> {
    const accounts = await this.queries.execute(new ListAccounts({ after, limit: limit + 1 }));
    const page = accounts.slice(0, limit);
    const [last] = page.slice(-1);
    return {
      accounts: page.map(accountViewOf),
      ...(last && accounts.length > limit && { next: last.subject }),
    };
  }

  @Access(['operator'])
  @Post('accounts/:subject/erase')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Erases an account, and ends its sessions.',
    description:
      'What was recorded in its name stays, under its subject. That it was erased is kept, and by whom.',
  })
  @Answers(ErasedView, 'It is gone.', { problems: [...writing, 'account-not-found'] })
  async eraseAccount(
    @Param() { subject }: AccountPath,
    @Req() { caller }: FastifyRequest,
  ): Promise<ErasedView> {
    const erasure = await this.commands.execute(new EraseAccount(subject, nameOf(caller)));
    if (!erasure)
      throw new ProblemError('account-not-found', 'No account has that subject: /api/accounts lists them.');
    return { erasedAt: erasure.erasedAt.toISOString(), sessionsEnded: erasure.sessionsEnded };
  }

  @Access(['operator'])
  @Post('texts/:textId/redact')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Takes away for good what somebody wrote in words of their own.',
    description:
      'The entry stays, and says that a text was taken away. That it was is kept, with the reason and by whom.',
  })
  @ApiBody({ type: RedactTextRequest })
  @Answers(RedactedView, 'It is gone.', { problems: [...writing, 'text-not-found'] })
  async redactText(
    @Param() { textId }: TextPath,
    @Body() body: unknown,
    @Req() { caller }: FastifyRequest,
  ): Promise<RedactedView> {
    const { reason } = readRequest(RedactTextRequest, body, 'body');
    const redaction = await this.commands.execute(new RedactText(textId, reason, nameOf(caller)));
    if (!redaction) throw new ProblemError('text-not-found', 'No text is kept under that id.');
    return { textId, reason: redaction.reason, redactedAt: redaction.redactedAt.toISOString() };
  }
}

function nameOf(caller: FastifyRequest['caller']): string {
  if (caller) return caller.subject;
  throw new ProblemError('sign-in-needed', 'Sign in first.');
}
