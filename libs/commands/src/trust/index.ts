export * from './close-trust.ts';
export * from './merge-trust.ts';
export * from './move-trust.ts';
export * from './open-trust.ts';
export * from './reclassify-trust.ts';
export * from './register-trust.ts';
export * from './rename-trust.ts';
export * from './trust-handler.ts';
