export * from './plain-object.ts';
