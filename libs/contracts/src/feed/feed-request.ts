import { PickType } from '@nestjs/swagger';
import { position, whole } from '#domain/schema';
import { QueryParameter } from '../request/index.ts';
import { TimelineRequest } from '../timeline/index.ts';

const filters = [
  ...(['trust', 'policy', 'kind', 'eventType', 'capability', 'region', 'board'] as const),
  ...(['trustType', 'supplier', 'from', 'to', 'national'] as const),
] as const;
const clocks = ['asAt', 'knownAt', 'atPosition', 'after'] as const;

/** Filters of the feed, and where it begins. */
export class FeedRequest extends PickType(TimelineRequest, filters) {
  @QueryParameter(
    position(
      'What was recorded after this position, from 0 on; what is recorded from now on when left out. Last-Event-ID counts more.',
    ),
  )
  declare readonly after?: string;
}

/** Filters and clocks, and the position of what somebody has. */
export class NewsRequest extends PickType(TimelineRequest, [...filters, ...clocks]) {
  @QueryParameter(position('The position of the answer that you have; 0 when left out.'))
  declare readonly since?: string;
}

/** Filters and clocks of a feed of Atom, and its page. */
export class AtomRequest extends PickType(TimelineRequest, [...filters, ...clocks]) {
  @QueryParameter(position('Only what was last recorded before this position: where the page before ended.'))
  declare readonly before?: string;

  @QueryParameter(whole({ least: 1, most: 200 }, 'Entries on a page.'), { otherwise: 50 })
  declare readonly limit?: number;
}
