import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { SearchAnswer, SearchRequest } from '#contracts/search';
import { trustTypes } from '#domain/trust';
import { Access } from '../access/access.ts';
import { Answers } from '../documentation/answers.ts';
import { KnownFilters } from '../filter/known-filters.ts';
import { replayOf } from '../replay/replay-of.ts';
import { Today } from '../today/today.ts';
import { SearchRecord } from './search-record.query.ts';

const hitsOnAPage = 20;
/** Trusts have types where policies and milestones have kinds. */
const isTrustType = (kind: string): boolean => trustTypes.some((one) => one === kind);

/** The whole record, by its words. */
@ApiTags('search')
@Controller('api/search')
export class SearchController {
  constructor(
    private readonly queries: QueryBus,
    private readonly today: Today,
    private readonly filters: KnownFilters,
  ) {}

  @Access('public', { kept: true })
  @Get()
  @ApiOperation({
    summary: 'Policies, trusts, suppliers, entries and sources that fit some words, best first, as at a day.',
  })
  @Answers(SearchAnswer, 'What was found.', { problems: ['invalid-request'] })
  async searchRecord(@Query() request: SearchRequest): Promise<SearchAnswer> {
    const { q = '', type, kind, year, offset = 0, limit = hitsOnAPage } = request;
    await this.filters.refuseUnknown({ ...(kind && { kind: kind.filter((one) => !isTrustType(one)) }) });
    return await this.queries.execute(
      new SearchRecord({
        replay: replayOf(request),
        today: this.today.inLondon(),
        words: q,
        facets: {
          ...(type && { type }),
          ...(kind && { kinds: kind }),
          ...(year !== undefined && { year }),
        },
        offset,
        limit,
      }),
    );
  }
}
