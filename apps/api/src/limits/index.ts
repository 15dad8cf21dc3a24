export * from './limit-requests.ts';
export * from './limit-settings.ts';
export * from './limits.ts';
export { rateLimitKeyOf } from './rate-limit-key.ts';
