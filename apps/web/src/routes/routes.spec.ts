import { readFileSync } from 'node:fs';
import { pages } from '#contracts/page';

const routed = ['./app-routes.tsx', '../guidance/guidance-pages.tsx'].flatMap((file) =>
  [...readFileSync(new URL(file, import.meta.url), 'utf8').matchAll(/path="([^"*]+)"/g)].map(
    ([, path]) => path ?? '',
  ),
);

describe('the addresses of pages', () => {
  it('are those that the server knows, each with its words', () =>
    expect(routed.sort()).toEqual(
      Object.values(pages)
        .map(({ path }) => path)
        .sort(),
    ));
  it('are told apart by their titles and descriptions where anybody may look for them', () => {
    const listed = Object.values(pages).filter(({ unlisted }) => unlisted !== true);
    for (const words of ['title', 'says'] as const)
      expect(new Set(listed.map((page) => page[words])).size).toBe(listed.length);
  });
});
