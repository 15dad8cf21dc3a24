import { Controller, Get, Headers, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { TimelinePage, TimelineRequest } from '#contracts/timeline';
import { Access } from '../access/access.ts';
import { csvFile } from '../csv/csv-file.ts';
import { preferredForm } from '../csv/preferred-form.ts';
import { Answers } from '../documentation/answers.ts';
import { flagOwnWords } from '../response-cache/own-words.ts';
import { Today } from '../today/today.ts';
import { entryColumns } from './entry-columns.ts';
import { ListTimeline } from './list-timeline.query.ts';
import { pagesFrom } from './pages-from.ts';
import { questionOf } from './question-of.ts';

const usualPage = 100;
/** Entries that are read at a time: some milliseconds, after which others have their turn. */
const atATime = 100;

type Unlimited = Omit<ListTimeline['question'], 'limit'>;

/** Entries of the record, on one page as JSON or all of them as CSV. */
@ApiTags('timeline')
@Controller('api/timeline')
export class TimelineController {
  constructor(
    private readonly queries: QueryBus,
    private readonly today: Today,
  ) {}

  @Access('public', { kept: true })
  @Get()
  @ApiOperation({ summary: 'Entries, in the order of the world, as JSON by the page or as CSV whole.' })
  @Answers(TimelinePage, 'A page of entries.', { problems: ['invalid-request'], csv: true })
  async listTimeline(
    @Query() request: TimelineRequest,
    @Headers('accept') accept: string | undefined,
    @Req() asking: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TimelinePage | StreamableFile> {
    const form = request.format ?? preferredForm(accept);
    const question = questionOf(request, this.today.inLondon());
    void reply.header('vary', 'accept');
    if (form === 'json') return await this.page(question, request.limit ?? usualPage);

    const first = await this.ask({ ...question, limit: atATime });
    const following = (cursor: string) => this.ask({ ...question, cursor, limit: atATime });
    const pages = flagOwnWords(pagesFrom(first, following), asking);
    return csvFile('throughline', first.replay, { columns: entryColumns(first.replay), pages, form });
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
