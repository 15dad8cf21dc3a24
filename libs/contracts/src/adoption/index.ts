export * from './adoption-view.ts';
