import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { MoneyTable } from '#contracts/policy';
import { ReplayRequest } from '#contracts/replay';
import { Access } from '../access/access.ts';
import { Answers } from '../documentation/answers.ts';
import { replayOf } from '../replay/replay-of.ts';
import { Today } from '../today/today.ts';
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
    summary: 'Money by policy, as at a day: each figure as it was named, and how long the steps took.',
  })
  @Answers(MoneyTable, 'The policies that carry money. Figures are never to be added.', {
    problems: ['invalid-request'],
  })
  showMoney(@Query() request: ReplayRequest): Promise<MoneyTable> {
    const today = this.today.inLondon();
    return this.queries.execute(new ShowMoney({ replay: replayOf(request), today }));
  }
}
