import { Controller, Get, Headers, Query, Res, StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { TimelinePage, TimelineRequest } from '#contracts/timeline';
import { Access } from '../access/index.ts';
import { preferredForm } from '../csv/index.ts';
import { Answers } from '../documentation/index.ts';
import { Today } from '../today/index.ts';
import { asFile } from './as-file.ts';
import { ListTimeline } from './list-timeline.query.ts';
import { pagesFrom } from './pages-from.ts';
import { questionOf } from './question-of.ts';

const largestPage = 2000;
const usualPage = 100;

/** Entries of the record, on one page as JSON or all of them as CSV. */
@ApiTags('timeline')
@Controller('api/timeline')
export class TimelineController {
  constructor(
    private readonly queries: QueryBus,
    private readonly today: Today,
  ) {}

  @Access('public')
  @Get()
  @ApiOperation({ summary: 'Entries, in the order of the world, as JSON by the page or as CSV whole.' })
  @Answers(TimelinePage, 'A page of entries.', { problems: ['invalid-request'], csv: true })
  async listTimeline(
    @Query() request: TimelineRequest,
    @Headers('accept') accept: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TimelinePage | StreamableFile> {
    const form = request.format ?? preferredForm(accept);
    const question = questionOf(request, this.today.inLondon());
    void reply.header('vary', 'accept');
    if (form === 'json') return this.ask({ ...question, limit: request.limit ?? usualPage });

    const first = await this.ask({ ...question, limit: largestPage });
    return asFile(
      first,
      pagesFrom(first, (cursor) => this.ask({ ...question, cursor, limit: largestPage })),
      form,
    );
  }

  private ask(question: ListTimeline['question']): Promise<TimelinePage> {
    return this.queries.execute(new ListTimeline(question));
  }
}
