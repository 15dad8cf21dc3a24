export * from './role.ts';
export * from './session-view.ts';
