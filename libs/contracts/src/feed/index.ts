export * from './feed-request.ts';
export * from './feed-view.ts';
