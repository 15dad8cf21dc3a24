export type { DateView, FreeTextView } from '../answer/index.ts';
export * from './amount-view.ts';
export * from './entry-data.ts';
export * from './entry-view.ts';
export * from './source-view.ts';
export * from './timeline-page.ts';
export * from './timeline-request.ts';
