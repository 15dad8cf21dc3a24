export * from './execute-use-case.ts';
export * from './keep-texts.ts';
export * from './text-store.ts';
