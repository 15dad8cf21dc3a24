export * from './carry-out.ts';
export * from './keep-texts.ts';
export * from './text-store.ts';
