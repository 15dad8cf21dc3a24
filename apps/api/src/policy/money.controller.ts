import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { MoneyRequest, MoneyTable } from '#contracts/policy';
import type { AnswerForm } from '#contracts/replay';
import { Access } from '../access/access.ts';
import { Answers } from '../documentation/answers.ts';
import { Exports } from '../export/exports.ts';
import { AskedForm } from '../export/form.ts';
import { replayOf } from '../replay/replay-of.ts';
import { Today } from '../today/today.ts';
import { placesAt } from '../trust/places-at.ts';
import { moneyRows, moneyTable } from './money-table.ts';
import { refuseUnknownTrust } from './refuse-unknown-trust.ts';
import { ShowMoney } from './show-money.query.ts';

/** Money, policy by policy. */
@ApiTags('policies')
@Controller('api/money')
export class MoneyController {
  constructor(
    private readonly queries: QueryBus,
    private readonly today: Today,
    private readonly exports: Exports,
  ) {}

  @Access('public', { kept: true })
  @Get()
  @ApiOperation({
    summary:
      'Money by policy, or that which names one trust: each figure as it was named, and how long the steps took; as JSON or, a row for each figure, as a file.',
  })
  @Answers(MoneyTable, 'The policies that carry money. Figures are never to be added.', {
    problems: ['invalid-request', 'trust-not-found'],
    file: true,
  })
  async showMoney(
    @Query() asked: MoneyRequest,
    @AskedForm() form: AnswerForm,
  ): Promise<MoneyTable | StreamableFile> {
    const { trust } = asked;
    const today = this.today.inLondon();
    const question = { replay: replayOf(asked), today, ...(trust !== undefined && { trust }) };
    const table = (await this.queries.execute(new ShowMoney(question))) ?? refuseUnknownTrust(trust);
    if (form === 'json') return table;
    const places = await placesAt(table.replay, today, this.queries);
    return this.exports.listFile(moneyTable, table, { form, asked, rows: moneyRows(table, places) });
  }
}
