export * from './publish-codebook.ts';
export * from './revise-codebook.ts';
