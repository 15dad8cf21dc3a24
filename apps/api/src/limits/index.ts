export * from './limit-requests.ts';
export * from './limit-settings.ts';
export * from './limits.ts';
export { whoAsksIn } from './who-asks.ts';
