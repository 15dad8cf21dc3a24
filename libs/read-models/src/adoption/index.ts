export { AdoptionQueries, type AdoptionQuestion } from './adoption-queries.ts';
