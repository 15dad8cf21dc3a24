import { cruise, withTree } from './cruise.ts';
import { folderCircles } from './folder-circles.ts';

const importing = (...paths: string[]): string =>
  [...paths.map((path) => `import '${path}';`), 'export {};'].join('\n');

/** Of folders that import each other by other files, so that no file is in a circle. */
const planted = {
  'apps/api/src/first/begins.ts': importing('../second/middle.ts'),
  'apps/api/src/first/ends.ts': importing(),
  'apps/api/src/second/middle.ts': importing('../third/last.ts'),
  'apps/api/src/third/last.ts': importing('../first/ends.ts'),
  // Into the circle, out of it, and one that only a spec would close.
  'apps/api/src/before/before.ts': importing('../first/begins.ts'),
  'apps/api/src/third/other.ts': importing('../after/after.ts'),
  'apps/api/src/after/after.ts': importing(),
  'apps/api/src/after/after.spec.ts': importing('../before/before.ts'),
};

describe('folders that import each other in a circle', () => {
  it('are found, and no folder beside them', async () => {
    const { breaches, imports } = await withTree(planted, (root) => cruise(root, 'apps'));
    expect(breaches).toEqual([]);
    expect(folderCircles(imports)).toEqual([
      'apps/api/src/first → apps/api/src/second',
      'apps/api/src/second → apps/api/src/third',
      'apps/api/src/third → apps/api/src/first',
    ]);
  });

  it('are nowhere in the product', async () => {
    const { imports } = await cruise('.', 'apps', 'libs', 'infra', 'test');
    expect(folderCircles(imports)).toEqual([]);
  });
});
