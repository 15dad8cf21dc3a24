import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { InForceRequest, InForceView } from '#contracts/policy';
import { Access } from '../access/access.ts';
import { Answers } from '../documentation/answers.ts';
import { replayOf } from '../replay/replay-of.ts';
import { Today } from '../today/today.ts';
import { refuseUnknownTrust } from './refuse-unknown-trust.ts';
import { ShowInForce } from './show-in-force.query.ts';

/** States of policies on a day. */
@ApiTags('policies')
@Controller('api/in-force')
export class InForceController {
  constructor(
    private readonly queries: QueryBus,
    private readonly today: Today,
  ) {}

  @Access('public', { kept: true })
  @Get()
  @ApiOperation({ summary: 'The state of every policy on a day, or what applies to one trust.' })
  @Answers(InForceView, 'The policies, each with its state and its deadline.', {
    problems: ['invalid-request', 'trust-not-found'],
  })
  async showInForce(@Query() request: InForceRequest): Promise<InForceView> {
    const { trust } = request;
    const question = { replay: replayOf(request), today: this.today.inLondon() };
    const view = await this.queries.execute(
      new ShowInForce({ ...question, ...(trust !== undefined && { trust }) }),
    );
    return view ?? refuseUnknownTrust(trust);
  }
}
