export type { FeedItem } from './feed-item.ts';
export { FeedQueries, type FeedPage } from './feed-queries.ts';
export { fitsFilter } from './fits-filter.ts';
export { NewestQueries, type NewestPage, type NewestQuestion, type UpdatedEntry } from './newest-queries.ts';
export { NewsQueries, type NewsQuestion } from './news-queries.ts';
