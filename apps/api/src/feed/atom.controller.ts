import { Controller, Get, Header, Inject, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AtomRequest } from '#contracts/feed';
import { Access } from '../access/access.ts';
import { AnswersText } from '../documentation/answers.ts';
import { replayOf } from '../replay/replay-of.ts';
import { filterOf } from '../timeline/question-of.ts';
import { Today } from '../today/today.ts';
import { atomFeed } from './atom-feed.ts';
import { ListNewest } from './list-newest.query.ts';

/** Name under which the address of the site is handed in. */
export const siteAddress = Symbol('address of the site');

const usualPage = 50;

/** The timeline for programs that read news. */
@ApiTags('feed')
@Controller('api/timeline.atom')
export class AtomController {
  constructor(
    private readonly queries: QueryBus,
    private readonly today: Today,
    @Inject(siteAddress) private readonly publicUrl: URL,
  ) {}

  @Access('public', { kept: true, long: true })
  @Get()
  @Header('content-type', 'application/atom+xml; charset=utf-8')
  @ApiOperation({
    summary: 'Entries as a feed of Atom, by the page: those first about which something was recorded last.',
  })
  @AnswersText('application/atom+xml', 'A feed (RFC 4287).', ['invalid-request'])
  async listAtom(@Query() request: AtomRequest): Promise<string> {
    const { before, limit = usualPage } = request;
    const page = await this.queries.execute(
      new ListNewest({
        replay: replayOf(request),
        today: this.today.inLondon(),
        filter: filterOf(request),
        ...(before !== undefined && { before: BigInt(before) }),
        limit,
      }),
    );
    return atomFeed(this.publicUrl, request, page);
  }
}
