export * from './review.module.ts';
