import { Readable } from 'node:stream';
import { Controller, Get, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { FeedRequest, NewsRequest, NewsView } from '#contracts/feed';
import { Access } from '../access/access.ts';
import { Answers, AnswersText } from '../documentation/answers.ts';
import { rateLimitKeyOf } from '../limits/rate-limit-key.ts';
import { replayOf } from '../replay/replay-of.ts';
import { filterOf } from '../timeline/question-of.ts';
import { Today } from '../today/today.ts';
import { CountNews } from './count-news.query.ts';
import { positionAsked, refuseBeyond } from './feed-address.ts';
import { FeedReaders } from './feed-readers.ts';
import { feedStream, pieceBytes } from './feed-stream.ts';
import { FeedTail } from './feed-tail.ts';

/** Events as they are recorded. */
@ApiTags('feed')
@Controller('api')
export class FeedController {
  constructor(
    private readonly queries: QueryBus,
    private readonly today: Today,
    private readonly tail: FeedTail,
    private readonly readers: FeedReaders,
  ) {}

  @Access('public', { live: true })
  @Get('events')
  @ApiOperation({
    summary:
      'Each event about an entry as it is recorded, as server-sent events without end: a CloudEvent (FeedEvent) in each message.',
  })
  @ApiHeader({
    name: 'last-event-id',
    required: false,
    description: 'The id of the last message that came: the feed goes on after it.',
    schema: { type: 'string', pattern: String.raw`^\d{1,18}$` },
  })
  @AnswersText('text/event-stream', 'Messages whose id is a position of the log.', [
    'invalid-request',
    'too-many-requests',
  ])
  async followFeed(
    @Query() request: FeedRequest,
    @Req() asking: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const asked = positionAsked(asking, request);
    const giveBack = this.readers.enter(rateLimitKeyOf(asking));
    const gone = new AbortController();
    const end = (): void => {
      gone.abort();
      giveBack();
    };
    // The one when the reader leaves, while nothing is on its way; the other when all was said.
    asking.raw.socket.once('close', end);
    try {
      const reader = await this.tail.enter(gone.signal);
      refuseBeyond(asked, reader.position);
      const { draining = gone.signal } = asking.server;
      const messages = feedStream(reader, {
        from: asked ?? reader.position,
        filter: filterOf(request),
        enterLane: asking.enterLane ?? (() => Promise.resolve(() => undefined)),
        signal: AbortSignal.any([gone.signal, draining]),
      });
      const stream = Readable.from(messages, { objectMode: false, highWaterMark: pieceBytes });
      stream.once('close', end);
      // For proxies that would keep it back until there is more.
      void reply.header('x-accel-buffering', 'no'); // cspell:ignore accel
      return new StreamableFile(stream, { type: 'text/event-stream; charset=utf-8' });
    } catch (error) {
      end();
      throw error;
    }
  }

  @Access('public', { kept: true })
  @Get('news')
  @ApiOperation({ summary: 'How many entries were recorded or changed since a position: a small answer.' })
  @Answers(NewsView, 'How far behind what you have is.', { problems: ['invalid-request'] })
  countNews(@Query() request: NewsRequest): Promise<NewsView> {
    const { since = '0' } = request;
    return this.queries.execute(
      new CountNews({
        replay: replayOf(request),
        today: this.today.inLondon(),
        filter: filterOf(request),
        since: BigInt(since),
      }),
    );
  }
}
