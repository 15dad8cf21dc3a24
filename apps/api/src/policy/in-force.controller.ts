import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { InForceRequest, InForceView } from '#contracts/policy';
import type { AnswerForm } from '#contracts/replay';
import { Access } from '../access/access.ts';
import { Answers } from '../documentation/answers.ts';
import { Exports } from '../export/exports.ts';
import { AskedForm } from '../export/form.ts';
import { replayOf } from '../replay/replay-of.ts';
import { Today } from '../today/today.ts';
import { inForceTable } from './in-force-table.ts';
import { refuseUnknownTrust } from './refuse-unknown-trust.ts';
import { ShowInForce } from './show-in-force.query.ts';

/** States of policies on a day. */
@ApiTags('policies')
@Controller('api/in-force')
export class InForceController {
  constructor(
    private readonly queries: QueryBus,
    private readonly today: Today,
    private readonly exports: Exports,
  ) {}

  @Access('public', { kept: true })
  @Get()
  @ApiOperation({
    summary: 'The state of every policy on a day, or what applies to one trust, as JSON or as a file.',
  })
  @Answers(InForceView, 'The policies, each with its state and its deadline.', {
    problems: ['invalid-request', 'trust-not-found'],
    file: true,
  })
  async showInForce(
    @Query() asked: InForceRequest,
    @AskedForm() form: AnswerForm,
  ): Promise<InForceView | StreamableFile> {
    const { trust } = asked;
    const question = { replay: replayOf(asked), today: this.today.inLondon() };
    const view =
      (await this.queries.execute(new ShowInForce({ ...question, ...(trust !== undefined && { trust }) }))) ??
      refuseUnknownTrust(trust);
    if (form === 'json') return view;
    return this.exports.listFile(inForceTable, view, { form, asked, rows: view.policies });
  }
}
