import { Module, type DynamicModule } from '@nestjs/common';
import { FeedQueries } from '#read-models/feed';
import { Today } from '../today/today.ts';
import { AtomController, siteAddress } from './atom.controller.ts';
import { CountNewsHandler } from './count-news.query.ts';
import { frameMaker } from './feed-frame.ts';
import { FeedController } from './feed.controller.ts';
import { FeedReaders } from './feed-readers.ts';
import { FeedTail } from './feed-tail.ts';
import { ListNewestHandler } from './list-newest.query.ts';

/** The feed, over HTTP. `publicUrl`: as people and programs reach the site; events say that they come from there. */
@Module({})
export class FeedModule {
  static of(publicUrl: URL): DynamicModule {
    return {
      module: FeedModule,
      controllers: [FeedController, AtomController],
      providers: [
        CountNewsHandler,
        ListNewestHandler,
        { provide: siteAddress, useValue: publicUrl },
        { provide: FeedReaders, useValue: new FeedReaders() },
        {
          provide: FeedTail,
          inject: [FeedQueries, Today],
          useFactory: (feed: FeedQueries, today: Today) => new FeedTail(feed, today, frameMaker(publicUrl)),
        },
      ],
    };
  }
}
