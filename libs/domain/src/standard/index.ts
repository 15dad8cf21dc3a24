export * from './standard-events.ts';
