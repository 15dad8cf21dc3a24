export { SearchQueries, type SearchQuestion } from './search-queries.ts';
