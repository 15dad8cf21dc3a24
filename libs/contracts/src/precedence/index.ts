export * from './precedence-request.ts';
export * from './precedence-view.ts';
