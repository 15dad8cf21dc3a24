export * from './journey.ts';
export * from './picture.ts';
export * from './shown.ts';
export * from './sign-in.ts';
export * from './use-browser.ts';
export * from './with-trust.ts';
