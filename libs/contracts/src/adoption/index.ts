export * from './adoption-view.ts';
export * from './adoption-request.ts';
