export { readFeed, type FeedClient, type FeedMessage } from './read-feed.ts';
