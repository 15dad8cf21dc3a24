export { PageQueries, type PageLists, type PageSubjectQuestion } from './page-queries.ts';
