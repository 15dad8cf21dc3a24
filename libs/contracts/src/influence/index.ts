export * from './claim-view.ts';
