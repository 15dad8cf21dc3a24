export * from './policy-view.ts';
