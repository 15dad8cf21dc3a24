export * from './abandon-target.ts';
export * from './meet-target.ts';
export * from './miss-target.ts';
export * from './revise-target.ts';
export * from './set-target.ts';
