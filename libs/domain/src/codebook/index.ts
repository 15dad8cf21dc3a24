export * from './codebook-events.ts';
export * from './codebook.ts';
export * from './publish-codebook.ts';
export * from './revise-codebook.ts';
