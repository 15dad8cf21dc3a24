export * from './following-trust.ts';
export * from './policy-summary.ts';
export * from './policy-view.ts';
export * from './policy-request.ts';
export * from './in-force-view.ts';
export * from './money-table.ts';
export * from './promise-list.ts';
