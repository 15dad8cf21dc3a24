export * from './milestone-view.ts';
