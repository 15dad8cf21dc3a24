export * from './page-address.ts';
export * from './page-clocks.ts';
export * from './page-subject.ts';
export * from './page-title.ts';
export * from './pages.ts';
