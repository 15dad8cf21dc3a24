export * from './known-milestone-request.ts';
export * from './milestone-request.ts';
export * from './milestone-view.ts';
