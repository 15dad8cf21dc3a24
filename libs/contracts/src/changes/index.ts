export * from './change-request.ts';
export * from './change-view.ts';
