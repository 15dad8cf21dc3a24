import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { EntryPath, EntryView } from '#contracts/entry';
import { HistoryRequest, HistoryView } from '#contracts/history';
import { ReplayRequest } from '#contracts/replay';
import { Access } from '../access/access.ts';
import { Answers } from '../documentation/answers.ts';
import { answerHistory, historyQuestion } from '../history/answer-history.ts';
import { ShowHistory } from '../history/show-history.query.ts';
import { ProblemError } from '../http/problem-error.ts';
import { replayOf } from '../replay/replay-of.ts';
import { Today } from '../today/today.ts';
import { ShowEntry } from './show-entry.query.ts';

/** Entries, each at its permanent link. */
@ApiTags('entries')
@Controller('api/entries')
export class EntryController {
  constructor(
    private readonly queries: QueryBus,
    private readonly today: Today,
  ) {}

  @Access('public', { kept: 'apart' })
  @Get(':entryId')
  @ApiOperation({ summary: 'One entry, also one that was taken back; its ETag is what If-Match takes.' })
  @Answers(EntryView, 'The entry.', { problems: ['invalid-request', 'entry-not-found'] })
  async showEntry(
    @Param() { entryId }: EntryPath,
    @Query() request: ReplayRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EntryView> {
    const question = { entryId, replay: replayOf(request), today: this.today.inLondon() };
    const entry = await this.queries.execute(new ShowEntry(question));
    if (!entry) throw notFound(entryId);
    void reply.header('etag', `"${String(entry.version)}"`);
    return entry;
  }

  @Access('public')
  @Get(':entryId/history')
  @ApiOperation({
    summary: 'Who did what, and why, to the subject of an entry: every event of it, newest last.',
  })
  @Answers(HistoryView, 'The history.', { problems: ['invalid-request', 'entry-not-found'] })
  async showEntryHistory(
    @Param() { entryId }: EntryPath,
    @Query() request: HistoryRequest,
    @Req() { caller }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<HistoryView> {
    const question = historyQuestion({ eventId: entryId }, request, caller, this.today.inLondon());
    const history = await this.queries.execute(new ShowHistory(question));
    if (!history) throw notFound(entryId);
    return answerHistory(history, reply);
  }
}

const notFound = (id: string): ProblemError =>
  new ProblemError('entry-not-found', `No entry is on record as ${id}: take its id from the timeline.`);
