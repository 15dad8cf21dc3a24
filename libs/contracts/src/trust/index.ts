export * from './trust-view.ts';
