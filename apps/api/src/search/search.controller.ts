import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { SearchAnswer, SearchRequest } from '#contracts/search';
import { Access } from '../access/access.ts';
import { Answers } from '../documentation/answers.ts';
import { replayOf } from '../replay/replay-of.ts';
import { Today } from '../today/today.ts';
import { SearchRecord } from './search-record.query.ts';

const hitsOnAPage = 20;

/** The whole record, by its words. */
@ApiTags('search')
@Controller('api/search')
export class SearchController {
  constructor(
    private readonly queries: QueryBus,
    private readonly today: Today,
  ) {}

  @Access('public', { kept: true })
  @Get()
  @ApiOperation({
    summary: 'Policies, trusts, suppliers, entries and sources that fit some words, best first, as at a day.',
  })
  @Answers(SearchAnswer, 'What was found.', { problems: ['invalid-request'] })
  searchRecord(@Query() request: SearchRequest): Promise<SearchAnswer> {
    const { q = '', type, kind, year, offset = 0, limit = hitsOnAPage } = request;
    return this.queries.execute(
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
