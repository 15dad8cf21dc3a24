import { Controller, Get, Headers, Query, Res, type StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { PrecedenceList, PrecedenceRequest } from '#contracts/precedence';
import { Access } from '../access/access.ts';
import { csvFile } from '../csv/csv-file.ts';
import { preferredForm } from '../csv/preferred-form.ts';
import { Answers } from '../documentation/answers.ts';
import { replayOf } from '../replay/replay-of.ts';
import { Today } from '../today/today.ts';
import { ListPrecedence } from './list-precedence.query.ts';
import { rungColumns, rungsOf } from './rung-columns.ts';

/** Policies that came before trusts' milestones: order, never cause. */
@ApiTags('precedence')
@Controller('api/precedence')
export class PrecedenceController {
  constructor(
    private readonly queries: QueryBus,
    private readonly today: Today,
  ) {}

  @Access('public', { kept: true, long: true })
  @Get()
  @ApiOperation({
    summary: 'The ladder of what came before each milestone, as JSON or, a row for each rung, as CSV.',
  })
  @Answers(PrecedenceList, 'The ladders.', { problems: ['invalid-request'], csv: true })
  async listPrecedence(
    @Query() request: PrecedenceRequest,
    @Headers('accept') accept: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PrecedenceList | StreamableFile> {
    const { trust, format } = request;
    const form = format ?? preferredForm(accept);
    const list = await this.queries.execute(
      new ListPrecedence({
        replay: replayOf(request),
        today: this.today.inLondon(),
        ...(trust && { trusts: trust }),
      }),
    );
    void reply.header('vary', 'accept');
    if (form === 'json') return list;
    return csvFile('precedence', list.replay, {
      columns: rungColumns(list.replay),
      pages: rungsOf(list),
      form,
    });
  }
}
