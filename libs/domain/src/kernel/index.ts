export * from './day.ts';
export * from './decision.ts';
export * from './event.ts';
export * from './money.ts';
export * from './names.ts';
export * from './partial-date.ts';
export * from './said.ts';
