import { Body, Controller, Get, Header, HttpCode, Param, Post, Req } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { ProblemCode } from '#contracts/problem';
import {
  AskedView,
  ParkedEventPath,
  ProjectionPath,
  RunningView,
  SkipEventRequest,
} from '#contracts/running';
import { Access } from '../access/access.ts';
import type { Caller } from '../access/caller.ts';
import { Answers } from '../documentation/answers.ts';
import { ProblemError } from '../http/problem-error.ts';
import { readRequest } from '../http/request-pipe.ts';
import { AskRebuild } from './ask-rebuild.command.ts';
import { AskProjector } from './ask-projector.command.ts';
import { ShowRunning } from './show-running.query.ts';

const reading: readonly ProblemCode[] = ['invalid-request', 'sign-in-needed'];
const asking: readonly ProblemCode[] = [
  ...reading,
  ...(['read-only', 'csrf', 'too-large', 'unsupported-media-type'] as const),
];

/** For operators: how it runs, and what the projector is asked to do about it. */
@ApiTags('running')
@Controller('api/running')
export class RunningController {
  constructor(
    private readonly queries: QueryBus,
    private readonly commands: CommandBus,
  ) {}

  @Access(['operator'])
  @Get()
  @Header('cache-control', 'no-store')
  @ApiOperation({
    summary: 'Projections, parked events, the load of the process that answers, and how many are signed in.',
  })
  @Answers(RunningView, 'How it runs.', { problems: reading })
  showRunning(): Promise<RunningView> {
    return this.queries.execute(new ShowRunning());
  }

  @Access(['operator'])
  @Post('parked/:eventId/retry')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Asks the projector to try a parked event again, and what waits behind it.',
    description:
      'Also of one that is skipped, which is then so no more: where later events of its stream were taken in without it, the read model is made anew. The event itself is never changed. That it was asked is kept for good; asked again before it is done, it is asked once.',
  })
  @Answers(AskedView, 'It is asked; GET /api/running says what came of it.', {
    problems: [...asking, 'event-not-parked'],
  })
  retryEvent(@Param() { eventId }: ParkedEventPath, @Req() { caller }: FastifyRequest): Promise<AskedView> {
    return this.commands.execute(new AskProjector({ action: 'retry', eventId }, known(caller)));
  }

  @Access(['operator'])
  @Post('parked/:eventId/skip')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Asks the projector to set a parked event aside, so that its stream goes on without it.',
    description:
      'It stays in the log, and stays listed; also a read model that is made anew goes without it. Who asked, in which role, when and why is kept for good. Retry takes it back.',
  })
  @ApiBody({ type: SkipEventRequest })
  @Answers(AskedView, 'It is asked; GET /api/running says what came of it.', {
    problems: [...asking, 'event-not-parked', 'event-waits', 'event-skipped'],
  })
  skipEvent(
    @Param() { eventId }: ParkedEventPath,
    @Body() body: unknown,
    @Req() { caller }: FastifyRequest,
  ): Promise<AskedView> {
    const { reason } = readRequest(SkipEventRequest, body, 'body');
    return this.commands.execute(new AskProjector({ action: 'skip', eventId, reason }, known(caller)));
  }

  @Access(['operator'])
  @Post('projections/:projection/rebuild')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Asks the projector to make a read model anew from the log.',
    description:
      'The live one answers until the new one is compared with the log and put in place. Asked again before it is done, it is done once. After a restart of the projector it begins again.',
  })
  @Answers(AskedView, 'It is asked; GET /api/running says how far it is.', {
    problems: [...asking, 'projection-not-found'],
  })
  rebuild(@Param() { projection }: ProjectionPath, @Req() { caller }: FastifyRequest): Promise<AskedView> {
    return this.commands.execute(new AskRebuild({ action: 'rebuild', projection }, known(caller)));
  }

  @Access(['operator'])
  @Post('projections/:projection/cancel-rebuild')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Asks the projector to give up a rebuild that was asked for.',
    description: 'The live read model stays as it was. Of no effect once the copy is being put in place.',
  })
  @Answers(AskedView, 'It is asked; GET /api/running says what came of it.', {
    problems: [...asking, 'projection-not-found', 'no-rebuild'],
  })
  cancelRebuild(
    @Param() { projection }: ProjectionPath,
    @Req() { caller }: FastifyRequest,
  ): Promise<AskedView> {
    return this.commands.execute(new AskRebuild({ action: 'cancel-rebuild', projection }, known(caller)));
  }
}

function known(caller: Caller | undefined): Caller {
  if (caller) return caller;
  throw new ProblemError('sign-in-needed', 'Sign in first.');
}
