export * from './bell.ts';
export * from './patience.ts';
export * from './pause.ts';
