export * from './line-of-entry.ts';
export * from './shipped-lines.ts';
