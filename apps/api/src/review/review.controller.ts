import { Controller, Get, Header, Param, Query, Req } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { SubjectPath } from '#contracts/history';
import { OwnWorkView, ReviewRequest, ReviewView } from '#contracts/review';
import { Access } from '../access/access.ts';
import { Answers } from '../documentation/answers.ts';
import { replayOf } from '../replay/replay-of.ts';
import { Today } from '../today/today.ts';
import { ProblemError } from '../http/problem-error.ts';
import { ListReview } from './list-review.query.ts';
import { ShowOwnWork } from './show-own-work.query.ts';

const usualPage = 50;

/** Milestones, claims and corrections for review, and the asker's own work among them. */
@ApiTags('review')
@Controller('api/review')
export class ReviewController {
  constructor(
    private readonly queries: QueryBus,
    private readonly today: Today,
  ) {}

  @Access('signed-in')
  @Get()
  @ApiOperation({
    summary:
      'Milestones awaiting review, open disputes, contested claims, corrections with before and after.',
  })
  @Answers(ReviewView, 'A page of one of the lists, and how long each is.', {
    problems: ['invalid-request', 'sign-in-needed'],
  })
  async listReview(@Query() request: ReviewRequest): Promise<ReviewView> {
    const { list = 'awaiting', imported, before, limit = usualPage } = request;
    return await this.queries.execute(
      new ListReview({
        list,
        limit,
        withNames: true,
        ...(imported && { imported }),
        replay: replayOf(request),
        today: this.today.inLondon(),
        ...(before !== undefined && { before: BigInt(before) }),
      }),
    );
  }

  @Access('signed-in')
  @Get('own-work/:subject')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'What you may not say of a milestone or claim, because it is your own work.' })
  @Answers(OwnWorkView, 'What is refused to you, and why.', {
    problems: ['invalid-request', 'sign-in-needed'],
  })
  async showOwnWork(
    @Param() { subject }: SubjectPath,
    @Req() { caller }: FastifyRequest,
  ): Promise<OwnWorkView> {
    if (!caller) throw new ProblemError('sign-in-needed', 'Sign in first: it is about you.');
    return await this.queries.execute(new ShowOwnWork(subject, caller));
  }
}
