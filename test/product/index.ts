export * from './ask-timeline.ts';
export * from './run-program.ts';
export * from './start-product.ts';
export * from './up-to-date.ts';
