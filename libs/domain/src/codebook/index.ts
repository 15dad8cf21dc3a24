export * from './codebook-events.ts';
