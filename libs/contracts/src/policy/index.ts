export * from './policy-summary.ts';
export * from './policy-view.ts';
export * from './policy-request.ts';
export * from './policy-fact-request.ts';
export * from './register-policy-request.ts';
