export * from './data-package-view.ts';
