export * from './said-request.ts';
export * from './source-request.ts';
