export * from './health-view.ts';
