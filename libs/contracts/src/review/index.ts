export * from './review-request.ts';
export * from './review-view.ts';
