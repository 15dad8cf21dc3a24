export * from './asked-view.ts';
export * from './load-view.ts';
export * from './parked-view.ts';
export * from './running-request.ts';
export * from './running-view.ts';
export * from './verification-view.ts';
