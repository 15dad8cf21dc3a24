import { dirname } from 'node:path';
import type { FileImport } from './cruise.ts';

const folders = /^(apps|libs|infra|test)\//;
const testing = /\.(spec|int-spec|e2e-spec|browser-spec|fixtures)\.tsx?$|\/fixtures\//;
const counts = (path: string): boolean => folders.test(path) && !testing.test(path);

/**
 * Arrows between folders that import each other in a circle, as `a → b`, sorted; a folder is one without those in it.
 * Specs and fixtures do not count: they may try a concept by way of those that use it.
 */
export function folderCircles(imports: readonly FileImport[]): readonly string[] {
  let arrows = imports
    .filter(({ from, to }) => counts(from) && counts(to))
    .map(({ from, to }) => ({ from: dirname(from), to: dirname(to) }))
    .filter(({ from, to }) => from !== to);
  for (;;) {
    // An arrow to where none begins, or from where none ends, is in no circle.
    const [begins, ends] = [new Set(arrows.map(({ from }) => from)), new Set(arrows.map(({ to }) => to))];
    const left = arrows.filter(({ from, to }) => begins.has(to) && ends.has(from));
    if (left.length === arrows.length) break;
    arrows = left;
  }
  return [...new Set(arrows.map(({ from, to }) => `${from} → ${to}`))].sort();
}
