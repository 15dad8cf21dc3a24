export * from './privacy-request.ts';
export * from './privacy-view.ts';
