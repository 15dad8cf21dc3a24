import { Controller, Get, Query, Req, type StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { AnswerForm } from '#contracts/replay';
import { TimelinePage, TimelineRequest } from '#contracts/timeline';
import { Access } from '../access/access.ts';
import { Answers } from '../documentation/answers.ts';
import { Exports } from '../export/exports.ts';
import { AskedForm } from '../export/form.ts';
import { invalidRequest } from '../http/problem-error.ts';
import { KnownFilters } from '../filter/known-filters.ts';
import { flagOwnWords } from '../response-cache/own-words.ts';
import { Today } from '../today/today.ts';
import { placesAt } from '../trust/places-at.ts';
import { entryRows, jsonOf } from './entry-pages.ts';
import { entryTable } from './entry-table.ts';
import { ListTimeline } from './list-timeline.query.ts';
import { pagesFrom } from './pages-from.ts';
import { closedOf, timelineQuestion } from './question-of.ts';

const usualPage = 100;
/** Entries that are read at a time: some milliseconds, after which others have their turn. */
const atATime = 100;

type Unlimited = Omit<ListTimeline['question'], 'limit'>;

/** Entries of the record, on one page as JSON or all of them as a file. */
@ApiTags('timeline')
@Controller('api/timeline')
export class TimelineController {
  constructor(
    private readonly queries: QueryBus,
    private readonly today: Today,
    private readonly exports: Exports,
    private readonly filters: KnownFilters,
  ) {}

  @Access('public', { kept: true })
  @Get()
  @ApiOperation({ summary: 'Entries, in the order of the world, as JSON by the page or as a file whole.' })
  @Answers(TimelinePage, 'A page of entries.', { problems: ['invalid-request'], file: true })
  async listTimeline(
    @Query() request: TimelineRequest,
    @AskedForm() form: AnswerForm,
    @Req() asking: FastifyRequest,
  ): Promise<TimelinePage | StreamableFile> {
    await this.filters.refuseUnknown(closedOf(request));
    const today = this.today.inLondon();
    const question = timelineQuestion(request, today);
    if (form === 'json') return await this.page(question, request.limit ?? usualPage);
    refuseCursor(request);

    const first = await this.ask({ ...question, limit: atATime });
    const following = (cursor: string) => this.ask({ ...question, cursor, limit: atATime });
    const pages = flagOwnWords(pagesFrom(first, following), asking);
    const places = await placesAt(first.replay, today, this.queries);
    return this.exports.file(entryTable, {
      ...{ form, asked: request, replay: first.replay, rows: first.total },
      pages: entryRows(pages, places),
      json: jsonOf(first, pages),
    });
  }

  /** One page, put together from small ones: nobody else's question waits for a large one. */
  private async page(question: Unlimited, limit: number): Promise<TimelinePage> {
    const first = await this.ask({ ...question, limit: Math.min(limit, atATime) });
    const entries = [...first.entries];
    let { next } = first;
    while (next !== undefined && entries.length < limit) {
      const left = Math.min(limit - entries.length, atATime);
      const more = await this.ask({ ...question, cursor: next, limit: left });
      entries.push(...more.entries);
      next = more.next;
    }
    const { replay, total } = first;
    return { replay, entries, total, ...(next !== undefined && { next }) };
  }

  private ask(question: ListTimeline['question']): Promise<TimelinePage> {
    return this.queries.execute(new ListTimeline(question));
  }
}

/** A file is whole: the rest of one, under the name of all of it, would be taken for all of it. */
function refuseCursor({ cursor }: TimelineRequest): void {
  if (cursor === undefined) return;
  const message = 'A file holds every entry: leave out cursor.';
  throw invalidRequest([{ field: 'cursor', code: 'cursor-does-not-fit', message }]);
}
