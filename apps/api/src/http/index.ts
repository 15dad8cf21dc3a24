export * from './is-unreachable.ts';
export * from './problem-error.ts';
export * from './problem-filter.ts';
export * from './problem-report.ts';
export * from './readable-url.ts';
export * from './request-pipe.ts';
export * from './security-headers.ts';
