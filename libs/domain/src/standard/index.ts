export * from './mandate-standard.ts';
export * from './standard-deciders.ts';
export * from './standard-events.ts';
export * from './standard.ts';
