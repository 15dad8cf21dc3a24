export * from './entry-view.ts';
export * from './timeline-page.ts';
