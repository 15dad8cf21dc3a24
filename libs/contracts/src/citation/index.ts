export * from './citation-request.ts';
export * from './citation-view.ts';
