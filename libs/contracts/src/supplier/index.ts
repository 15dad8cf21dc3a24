export * from './supplier-view.ts';
