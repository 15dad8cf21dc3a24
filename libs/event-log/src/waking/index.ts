export * from './bell.ts';
export * from './pause.ts';
