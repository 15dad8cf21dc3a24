export * from './history-request.ts';
export * from './history-view.ts';
