export * from './target-events.ts';
