export { CodebookQueries, publishedLists } from './codebook-queries.ts';
