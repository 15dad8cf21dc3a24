export * from './own-work-view.ts';
export * from './review-request.ts';
export * from './review-view.ts';
