export * from './part.ts';
export * from './parts.ts';
export * from './texts.ts';
