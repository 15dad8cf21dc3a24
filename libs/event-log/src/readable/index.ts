export * from './checked.ts';
