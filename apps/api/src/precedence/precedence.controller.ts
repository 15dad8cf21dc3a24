import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { PrecedenceList, PrecedenceRequest } from '#contracts/precedence';
import type { AnswerForm } from '#contracts/replay';
import { Access } from '../access/access.ts';
import { Answers } from '../documentation/answers.ts';
import { Exports } from '../export/exports.ts';
import { AskedForm } from '../export/form.ts';
import { KnownFilters } from '../filter/known-filters.ts';
import { replayOf } from '../replay/replay-of.ts';
import { Today } from '../today/today.ts';
import { placesAt } from '../trust/places-at.ts';
import { ListPrecedence } from './list-precedence.query.ts';
import { rungsOf, rungTable } from './rung-table.ts';

/** Policies that came before trusts' milestones: order, never cause. */
@ApiTags('precedence')
@Controller('api/precedence')
export class PrecedenceController {
  constructor(
    private readonly queries: QueryBus,
    private readonly today: Today,
    private readonly exports: Exports,
    private readonly filters: KnownFilters,
  ) {}

  @Access('public', { kept: true, long: true })
  @Get()
  @ApiOperation({
    summary: 'The ladder of what came before each milestone, as JSON or, a row for each rung, as a file.',
  })
  @Answers(PrecedenceList, 'The ladders.', { problems: ['invalid-request'], file: true })
  async listPrecedence(
    @Query() asked: PrecedenceRequest,
    @AskedForm() form: AnswerForm,
  ): Promise<PrecedenceList | StreamableFile> {
    const { trust } = asked;
    await this.filters.refuseUnknown({ ...(trust && { trust }) });
    const today = this.today.inLondon();
    const list = await this.queries.execute(
      new ListPrecedence({ replay: replayOf(asked), today, ...(trust && { trusts: trust }) }),
    );
    if (form === 'json') return list;
    const places = await placesAt(list.replay, today, this.queries);
    return this.exports.listFile(rungTable, list, { form, asked, rows: rungsOf(list, places) });
  }
}
