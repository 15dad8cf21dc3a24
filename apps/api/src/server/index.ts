export { isLoopbackHost } from './answer-own-host.ts';
export * from './create-api.ts';
