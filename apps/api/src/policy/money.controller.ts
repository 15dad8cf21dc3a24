import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { MoneyRequest, MoneyTable } from '#contracts/policy';
import { Access } from '../access/access.ts';
import { Answers } from '../documentation/answers.ts';
import { replayOf } from '../replay/replay-of.ts';
import { Today } from '../today/today.ts';
import { refuseUnknownTrust } from './refuse-unknown-trust.ts';
import { ShowMoney } from './show-money.query.ts';

/** Money, policy by policy. */
@ApiTags('policies')
@Controller('api/money')
export class MoneyController {
  constructor(
    private readonly queries: QueryBus,
    private readonly today: Today,
  ) {}

  @Access('public', { kept: true })
  @Get()
  @ApiOperation({
    summary:
      'Money by policy, or that which names one trust: each figure as it was named, and how long the steps took.',
  })
  @Answers(MoneyTable, 'The policies that carry money. Figures are never to be added.', {
    problems: ['invalid-request', 'trust-not-found'],
  })
  async showMoney(@Query() request: MoneyRequest): Promise<MoneyTable> {
    const { trust } = request;
    const question = { replay: replayOf(request), today: this.today.inLondon() };
    const table = await this.queries.execute(
      new ShowMoney({ ...question, ...(trust !== undefined && { trust }) }),
    );
    return table ?? refuseUnknownTrust(trust);
  }
}
