import { expectAccessible, openDetails, useBrowser, views, whenShown, whenWhole } from './harness/index.ts';

const pages = [
  ['the national page', '/'],
  ['a trust', '/trusts/RVW'],
  ['a trust with predecessors', '/trusts/R0A'],
] as const;
const widths = [1_280, 320] as const;

describe.each(pages)('%s, by axe', (_name, path) => {
  const { open } = useBrowser();

  describe.each(widths)('at %i pixels', (width) => {
    it.each(views)('as a %s', async (view) => {
      const page = await open(`${path}?view=${view}`, { width });
      await whenShown(page, view);
      await expectAccessible(page);
    });

    it('with the details of an entry open', async () => {
      const page = await open(`${path}?view=picture`, { width });
      await whenShown(page, 'picture');
      await openDetails(page);
      await expectAccessible(page);
    });
  });
});

describe('the other pages, by axe', () => {
  const { open } = useBrowser();

  it.each(
    [
      '/trusts',
      '/trusts/RVW/applies',
      '/money',
      '/promises',
      '/suppliers',
      '/suppliers/Oracle%20Health',
      '/policies',
      '/cite?of=/api/policies/ltp-2019',
      '/policies/tech-fund-1-2013',
      '/data',
      '/running',
      '/how-to-read',
      '/about',
      '/accessibility',
      '/nowhere',
    ].flatMap((path) => widths.map((width) => [path, width] as const)),
  )('%s at %i pixels', async (path, width) => {
    const page = await open(path, { width, ...(path === '/nowhere' && { mayComplain: /status of 404/ }) });
    await whenWhole(page);
    await expectAccessible(page);
  });
});
