export { keepSmall } from './keep-small.ts';
