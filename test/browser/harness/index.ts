export * from './as-written.ts';
export * from './journey.ts';
export * from './milestone-answers.ts';
export * from './picture.ts';
export * from './shown.ts';
export * from './sign-in.ts';
export * from './use-browser.ts';
export * from './with-trust.ts';
