export * from './influence-request.ts';
export * from './claim-view.ts';
