import { Controller, Get, Query, Req, type StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import {
  ChangeDays,
  ChangeList,
  ChangeRequest,
  mostChangesOnPage,
  type ChangeView,
} from '#contracts/changes';
import { ReplayRequest, type AnswerForm } from '#contracts/replay';
import { Access } from '../access/access.ts';
import { Answers } from '../documentation/answers.ts';
import { Exports } from '../export/exports.ts';
import { AskedForm } from '../export/form.ts';
import { KnownFilters } from '../filter/known-filters.ts';
import { replayOf } from '../replay/replay-of.ts';
import { flagOwnWords } from '../response-cache/own-words.ts';
import { closedOf, filterOf } from '../timeline/question-of.ts';
import { Today } from '../today/today.ts';
import { mostWorkbookRows } from '../xlsx/workbook.ts';
import { changeRows, changesJson, changeTable } from './change-table.ts';
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
    private readonly exports: Exports,
    private readonly filters: KnownFilters,
  ) {}

  @Access('public', { kept: true, compares: true, long: true })
  @Get()
  @ApiOperation({
    summary: 'Entries that two replays do not hold alike, and why, as JSON by the page or as a file whole.',
  })
  @Answers(ChangeList, 'A page of changes.', { problems: ['invalid-request'], file: true })
  async listChanges(
    @Query() request: ChangeRequest,
    @AskedForm() form: AnswerForm,
    @Req() asking: FastifyRequest,
  ): Promise<ChangeList | StreamableFile> {
    await this.filters.refuseUnknown(closedOf(request));
    const asked = questionOf(request, this.today);
    if (form === 'json') return await this.page(asked, request.limit ?? mostChangesOnPage);

    const first = await this.ask({ ...asked, limit: atATime });
    const pages = flagOwnWords(this.pagesFrom(first, asked), asking);
    const { asAt, knownAt, atPosition } = first.against;
    return this.exports.file(changeTable, {
      form,
      asked: Object.assign({}, request, {
        'against.asAt': asAt,
        'against.knownAt': knownAt,
        'against.atPosition': atPosition,
      }),
      replay: first.replay,
      rows: form === 'xlsx' ? await this.count(first, asked) : 0,
      pages: changeRows(pages, first.against),
      json: changesJson(first, pages),
    });
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

  /** The number of changes, as far as a workbook could hold them. */
  private async count(first: ChangeList, asked: Asked): Promise<number> {
    let rows = 0;
    for await (const changes of this.pagesFrom(first, asked)) {
      rows += changes.length;
      if (rows > mostWorkbookRows) break;
    }
    return rows;
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
