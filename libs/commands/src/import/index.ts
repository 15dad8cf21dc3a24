export * from './files.ts';
export { UnfitJson } from './json.ts';
export * from './report.ts';
