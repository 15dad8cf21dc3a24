export { CodebookQueries, publishedLists, type FilterValues, type UnknownValue } from './codebook-queries.ts';
