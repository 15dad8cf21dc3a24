export * from './picture.ts';
export * from './shown.ts';
export * from './use-browser.ts';
