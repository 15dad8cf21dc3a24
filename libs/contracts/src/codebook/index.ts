export * from './codebook-view.ts';
