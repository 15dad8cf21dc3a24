export * from './answer-field.ts';
export * from './answer-schema.ts';
export * from './property.ts';
