export { CodebookQueries } from './codebook-queries.ts';
