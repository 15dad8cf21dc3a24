import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HistoryRequest, HistoryView, SubjectPath } from '#contracts/history';
import { Access } from '../access/access.ts';
import { Answers } from '../documentation/answers.ts';
import { ProblemError } from '../http/problem-error.ts';
import { Today } from '../today/today.ts';
import { answerHistory, historyQuestion } from './answer-history.ts';
import { ShowHistory } from './show-history.query.ts';

/** Subjects of every kind, also those without entries: codebooks, rounds of maturity. */
@ApiTags('history')
@Controller('api/subjects')
export class HistoryController {
  constructor(
    private readonly queries: QueryBus,
    private readonly today: Today,
  ) {}

  @Access('public')
  @Get(':subject/history')
  @ApiOperation({ summary: 'Who did what, and why, to any subject: every event of it, newest last.' })
  @Answers(HistoryView, 'The history.', { problems: ['invalid-request', 'subject-not-found'] })
  async showHistory(
    @Param() { subject }: SubjectPath,
    @Query() request: HistoryRequest,
    @Req() { caller }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<HistoryView> {
    const question = historyQuestion({ subject }, request, caller, this.today.inLondon());
    const history = await this.queries.execute(new ShowHistory(question));
    if (history) return answerHistory(history, reply);
    throw new ProblemError('subject-not-found', `Nothing is on record of ${subject}: take it from an entry.`);
  }
}
