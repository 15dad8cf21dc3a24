import { Controller, Get, Headers, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  ChangeDays,
  ChangeList,
  ChangeRequest,
  mostChangesOnPage,
  type ChangeView,
} from '#contracts/changes';
import { ReplayRequest } from '#contracts/replay';
import { Access } from '../access/access.ts';
import { csvFile } from '../csv/csv-file.ts';
import { preferredForm } from '../csv/preferred-form.ts';
import { Answers } from '../documentation/answers.ts';
import { replayOf } from '../replay/replay-of.ts';
import { flagOwnWords } from '../response-cache/own-words.ts';
import { filterOf } from '../timeline/question-of.ts';
import { Today } from '../today/today.ts';
import { changeColumns } from './change-columns.ts';
import { ListChangeDays } from './list-change-days.query.ts';
import { ListChanges } from './list-changes.query.ts';

/** Entries that are compared at a time: some milliseconds, after which others have their turn. */
const atATime = 100;

type Asked = Omit<ListChanges['question'], 'limit'>;

/** Differences between two days of knowledge, two days of the world or two positions. */
@ApiTags('changes')
@Controller('api/changes')
export class ChangesController {
  constructor(
    private readonly queries: QueryBus,
    private readonly today: Today,
  ) {}

  @Access('public', { kept: true, compares: true, long: true })
  @Get()
  @ApiOperation({
    summary: 'Entries that two replays do not hold alike, and why, as JSON by the page or as CSV whole.',
  })
  @Answers(ChangeList, 'A page of changes.', { problems: ['invalid-request'], csv: true })
  async listChanges(
    @Query() request: ChangeRequest,
    @Headers('accept') accept: string | undefined,
    @Req() asking: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ChangeList | StreamableFile> {
    const form = request.format ?? preferredForm(accept);
    const asked = questionOf(request, this.today);
    void reply.header('vary', 'accept');
    if (form === 'json') return await this.page(asked, request.limit ?? mostChangesOnPage);

    const first = await this.ask({ ...asked, limit: atATime });
    const pages = flagOwnWords(this.pagesFrom(first, asked), asking);
    return csvFile('changes', first.replay, { columns: changeColumns(first), pages, form });
  }

  @Access('public', { kept: true })
  @Get('days')
  @ApiOperation({
    summary: 'Days of either clock on which the timeline becomes another: the steps of a replay.',
  })
  @Answers(ChangeDays, 'The days.', { problems: ['invalid-request'] })
  listChangeDays(@Query() request: ReplayRequest): Promise<ChangeDays> {
    return this.queries.execute(
      new ListChangeDays({ replay: replayOf(request), today: this.today.inLondon() }),
    );
  }

  /** One page, put together from small ones: nobody else's question waits for a large one. */
  private async page(asked: Asked, limit: number): Promise<ChangeList> {
    const first = await this.ask({ ...asked, limit: Math.min(limit, atATime) });
    const changes = [...first.changes];
    const pinned = pinnedTo(asked, first);
    let { next } = first;
    for (let left = limit - atATime; left > 0 && next !== undefined; left -= atATime) {
      const more = await this.ask({ ...pinned, following: BigInt(next), limit: Math.min(left, atATime) });
      changes.push(...more.changes);
      next = more.next;
    }
    const { replay, against } = first;
    return { replay, against, changes, ...(next !== undefined && { next }) };
  }

  private async *pagesFrom(first: ChangeList, asked: Asked): AsyncGenerator<readonly ChangeView[]> {
    const pinned = pinnedTo(asked, first);
    let page = first;
    yield page.changes;
    while (page.next !== undefined) {
      page = await this.ask({ ...pinned, following: BigInt(page.next), limit: atATime });
      yield page.changes;
    }
  }

  private ask(question: ListChanges['question']): Promise<ChangeList> {
    return this.queries.execute(new ListChanges(question));
  }
}

function questionOf(request: ChangeRequest, today: Today): Asked {
  return {
    replay: replayOf(request),
    against: replayOf(otherSideOf(request)),
    today: today.inLondon(),
    filter: filterOf(request),
    ...(request.following !== undefined && { following: BigInt(request.following) }),
  };
}

/** The clocks of the other side, as those of a request. */
const otherSideOf = (request: ChangeRequest) => {
  const { 'against.asAt': asAt, 'against.knownAt': knownAt, 'against.atPosition': atPosition } = request;
  return {
    ...(asAt !== undefined && { asAt }),
    ...(knownAt !== undefined && { knownAt }),
    ...(atPosition !== undefined && { atPosition }),
  };
};

/** The same question at the clocks that its first page was answered with: what is recorded meanwhile is not in it. */
const pinnedTo = (asked: Asked, { replay, against }: ChangeList): Asked => ({
  ...asked,
  replay: replayOf(replay),
  against: replayOf(against),
});
