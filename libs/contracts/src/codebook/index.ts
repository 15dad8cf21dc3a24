export * from './codebook-view.ts';
export * from './codebook-request.ts';
