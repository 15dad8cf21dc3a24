export * from './account-nav.tsx';
export * from './for-role.tsx';
export * from './session.ts';
export * from './use-session.ts';
