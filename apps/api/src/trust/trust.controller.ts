import { Controller, Get, Param, Query, type StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { isFoundTrust } from '#analysis/list-search';
import { ReplayRequest, type AnswerForm } from '#contracts/replay';
import { TrustList, TrustListRequest, TrustPath, TrustView } from '#contracts/trust';
import { Access } from '../access/access.ts';
import { Answers } from '../documentation/answers.ts';
import { Exports } from '../export/exports.ts';
import { AskedForm } from '../export/form.ts';
import { KnownFilters } from '../filter/known-filters.ts';
import { ProblemError } from '../http/problem-error.ts';
import { replayOf } from '../replay/replay-of.ts';
import { Today } from '../today/today.ts';
import { ListTrusts } from './list-trusts.query.ts';
import { ShowTrust } from './show-trust.query.ts';
import { trustTable } from './trust-table.ts';

/** NHS trusts, open and closed. */
@ApiTags('trusts')
@Controller('api/trusts')
export class TrustController {
  constructor(
    private readonly queries: QueryBus,
    private readonly today: Today,
    private readonly exports: Exports,
    private readonly filters: KnownFilters,
  ) {}

  @Access('public', { kept: true })
  @Get()
  @ApiOperation({ summary: 'Trusts, as at a day, as JSON or as a file.' })
  @Answers(TrustList, 'The trusts.', { problems: ['invalid-request'], file: true })
  async listTrusts(
    @Query() asked: TrustListRequest,
    @AskedForm() form: AnswerForm,
  ): Promise<TrustList | StreamableFile> {
    const today = this.today.inLondon();
    const { q, region, trustType, open } = asked;
    const filter = {
      ...(region && { region }),
      ...(trustType && { trustType }),
      ...(open && { open }),
    };
    await this.filters.refuseUnknown({ ...(region && { region }), ...(trustType && { trustType }) });
    const all = await this.queries.execute(new ListTrusts({ replay: replayOf(asked), today, filter }));
    const list = q === undefined ? all : withWords(all, q);
    if (form === 'json') return list;
    return this.exports.listFile(trustTable, list, { form, asked, rows: list.trusts });
  }

  @Access('public', { kept: true })
  @Get(':odsCode')
  @ApiOperation({
    summary: 'One trust with its predecessors and successors in one history, and the policies before it.',
  })
  @Answers(TrustView, 'The trust.', { problems: ['invalid-request', 'trust-not-found'] })
  async showTrust(@Param() { odsCode }: TrustPath, @Query() request: ReplayRequest): Promise<TrustView> {
    const today = this.today.inLondon();
    const question = { ods: odsCode, replay: replayOf(request), today };
    const trust = await this.queries.execute(new ShowTrust(question));
    if (trust) return trust;
    throw new ProblemError('trust-not-found', `No trust is on record as ${odsCode}: /api/trusts lists them.`);
  }
}

/** The list as the page of trusts narrows it down by words. */
function withWords({ replay, trusts }: TrustList, words: string): TrustList {
  const search = { words, region: '', trustType: '', openOnly: false };
  return { replay, trusts: trusts.filter((trust) => isFoundTrust(trust, search)) };
}
