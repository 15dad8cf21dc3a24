export * from './change-request.ts';
export * from './change-view.ts';
export * from './change-days-view.ts';
