export * from './search-request.ts';
export * from './search-view.ts';
