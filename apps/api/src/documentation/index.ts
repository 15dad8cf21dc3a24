export * from './answers.ts';
export * from './api-document.ts';
export * from './serve-documentation.ts';
export * from './document-shape.ts';
