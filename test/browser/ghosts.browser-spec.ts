import type { ChangeList, ChangeView } from '#contracts/changes';
import type { Page } from 'playwright-core';
import { sendCommandTo } from '../product/index.ts';
import { expectAccessible, showAs, useBrowser, whenShown } from './harness/index.ts';

const both = 'knownAt=2020-01-01&against.knownAt=2024-01-01';
const unmarked = ['MilestoneVerified', 'MilestoneDisputed', 'DisputeAnswered', 'EvidenceAttached'];
const isDrawn = ({ from, to }: ChangeView): boolean => {
  const entry = to ?? from;
  return entry !== undefined && entry.category !== 'influence' && !unmarked.includes(entry.eventType);
};

describe('two readings on the national page', () => {
  const { open, product } = useBrowser();
  /** The answer of the API to the same question, asked apart. */
  const told = async (query: string): Promise<readonly ChangeView[]> => {
    const usual = 'capability=epr,general,governance&from=2012-01-01';
    const answer = await fetch(`${product.address}/api/changes?${usual}&${query}`);
    return ((await answer.json()) as ChangeList).changes;
  };
  const shown = async (path: string, look = {}) => {
    const page = await open(path, look);
    await page.locator('.compared-legend').waitFor();
    await whenShown(page, 'picture');
    return page;
  };
  /** The entries of all marks that stand for one, by their sign; and the entries that each number stands for. */
  const drawn = (page: Page) =>
    page.locator('.figure__surface .mark').evaluateAll((marks) =>
      marks.map((mark) => ({
        as: /compared--(\w+)/.exec(mark.getAttribute('class') ?? '')?.[1] ?? '',
        ids: (mark.getAttribute('data-holds') ?? mark.getAttribute('data-entry-id') ?? '').split(' '),
        isNumber: mark.hasAttribute('data-holds'),
      })),
    );
  const ids = (changes: readonly ChangeView[], is: string) =>
    changes
      .filter((change) => change.is === is && isDrawn(change))
      .map(({ id }) => id)
      .sort();

  it.each([
    [both, 'knowledge'],
    ['knownAt=2024-01-01&against.knownAt=2020-01-01', 'knowledge, the later one first'],
    ['asAt=2020-01-01&against.asAt=2024-01-01', 'the world'],
  ])('have as ghosts, changed and struck what the API says: %s, days of %s', async (query) => {
    const changes = await told(query);
    expect(changes.length).toBeGreaterThan(10);
    const page = await shown(`/?${query}`);
    const marks = await drawn(page);
    const numbers = marks.filter(({ isNumber }) => isNumber);
    const held = new Set(numbers.flatMap((number) => number.ids));
    for (const [as, is] of [
      ['ghost', 'added'] as const,
      ['changed', 'changed'] as const,
      ['gone', 'gone'] as const,
    ])
      expect(
        marks
          .filter((mark) => !mark.isNumber && mark.as === as)
          .flatMap((mark) => mark.ids)
          .sort(),
      ).toEqual(ids(changes, is).filter((id) => !held.has(id)));
    const differing = new Set(changes.filter(isDrawn).map(({ id }) => id));
    for (const number of numbers)
      expect([number.ids, number.as !== '']).toEqual([
        number.ids,
        number.ids.some((id) => differing.has(id)),
      ]);
    expect([...differing].filter((id) => !marks.some((mark) => mark.ids.includes(id)))).toEqual([]);
    const moved = changes.filter(
      ({ from, to, ...change }) =>
        isDrawn({ from, to, ...change } as ChangeView) &&
        from !== undefined &&
        to !== undefined &&
        (from.occurred.earliestOn !== to.occurred.earliestOn ||
          from.occurred.latestOn !== to.occurred.latestOn),
    );
    expect(await page.locator('.compared__join').count()).toBe(moved.length);
    expect(await page.locator('.compared-summary [role="status"]').innerText()).toContain(
      `${changes.filter(({ is }) => is === 'added').length} only in the other reading`,
    );
    await expectAccessible(page);
  });

  it('say of each mark which side has it, and open it as that side has it', async () => {
    const page = await shown(`/?${both}`);
    const ghost = page.locator('.figure__surface .mark.compared--ghost').first();
    expect(await ghost.getAttribute('aria-label')).toMatch(/, only in the other reading$/);
    const dashes = await ghost
      .locator('.shape, .mark__block')
      .first()
      .evaluate((shape) => getComputedStyle(shape).strokeDasharray);
    expect(dashes).not.toBe('none');
    await ghost.focus();
    await page.keyboard.press('Enter');
    await page.locator('.details').waitFor();
    const link = page.getByRole('link', { name: 'Permanent link and history' });
    expect(await link.getAttribute('href')).toMatch(/[?&]knownAt=2024-01-01/);
    expect(await page.locator('.picture__panel .compared__note').innerText()).toContain(
      'Only in the other reading.',
    );
  });

  it.each(['list', 'table'] as const)(
    'stand together in the %s, each with the words of both',
    async (view) => {
      const changes = await told(both);
      const page = await shown(`/?${both}`);
      await showAs(page, view);
      expect(await page.locator('.record .compared__note').count()).toBe(changes.length);
      const of = async (is: string) =>
        page
          .locator(`.record [data-entry-id].compared--${is}`)
          .evaluateAll((all) => all.map((one) => one.getAttribute('data-entry-id')));
      expect((await of('ghost')).sort()).toEqual(
        changes
          .filter(({ is }) => is === 'added')
          .map(({ id }) => id)
          .sort(),
      );
      await expectAccessible(page);
    },
  );

  it('are come to from the list of changes, and left again', async () => {
    const page = await open(`/changes?${both}`);
    await page.getByRole('link', { name: 'See it on the picture' }).click();
    await page.locator('.compared-legend').waitFor();
    const clocks = () => {
      const { searchParams } = new URL(page.url());
      return [searchParams.get('knownAt'), searchParams.get('against.knownAt')];
    };
    expect(clocks()).toEqual(['2020-01-01', '2024-01-01']);
    const back = await page.getByRole('link', { name: 'As a list' }).getAttribute('href');
    expect(back).toMatch(/^\/changes\?.*against\.knownAt=2024-01-01/);
    await page.getByRole('button', { name: 'Leave the comparison' }).click();
    await page.locator('.compared-legend').waitFor({ state: 'detached' });
    expect(clocks()).toEqual(['2020-01-01', null]);
    expect((await drawn(page)).filter(({ as }) => as !== '')).toEqual([]);
  });

  it('are on the upright picture, too', async () => {
    const page = await shown(`/?${both}`, { width: 320 });
    const ghosts = await page.locator('.upright__marks .compared--ghost').count();
    expect(ghosts).toBe(ids(await told(both), 'added').length);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0);
    await expectAccessible(page);
  });
});

describe('an entry that one reading dates otherwise, and one that it has not', () => {
  const { open, product } = useBrowser();
  const source = { title: 'An invented paper', url: 'https://zz.example/paper' };
  const ref = 'zz-ghosts-2016';
  const said = { source, confidence: 'high' } as const;
  let moved = '';
  let gone = '';

  beforeAll(async () => {
    const send = (useCase: string, request: object) =>
      sendCommandTo(product, 'policy-lead', useCase, request);
    const policy = { ref, kind: 'strategy', title: 'A strategy that moved', issuer: 'A body', source };
    await send('register-policy', { ...policy, capabilities: ['epr'] });
    const day = { occurred: '2016-03-02', knownOn: '2016-03-02', ...said };
    moved = (await send('announce-policy', { ref, ...day })).events[0]?.id ?? '';
    gone = (await send('publish-policy', { ref, ...day, occurred: '2016-09-01' })).events[0]?.id ?? '';
    const about = { stream: `policy-${ref}`, schemaVersion: 1, ...said, knownOn: '2022-01-01' };
    const changes = { occurred: '2014-05-06' };
    await send('correct-entry', { ...about, entryId: moved, changes, reason: 'The letter is dated.' });
    const taken = { stream: about.stream, ...said, knownOn: '2022-01-01', entryId: gone };
    const { position } = await send('retract-entry', { ...taken, reason: 'It was another.' });
    await fetch(`${product.address}/api/timeline?policy=${ref}&after=${position}`);
  });

  it('is drawn at both places, joined, and struck through', async () => {
    const page = await open('/?knownAt=2021-01-01&against.knownAt=2023-01-01&capability=epr');
    await page.locator('.compared-legend').waitFor();
    await whenShown(page, 'picture');
    const mark = (id: string) => page.locator(`.mark[data-entry-id="${id}"]`);
    const place = async (id: string) => (await mark(id).boundingBox())?.x ?? NaN;
    expect(await mark(moved).getAttribute('class')).toContain('compared--changed');
    expect(await mark(`${moved}.there`).getAttribute('class')).toContain('compared--moved');
    expect(await place(`${moved}.there`)).toBeLessThan(await place(moved));
    const join = await page.locator(`[data-join="${moved}"]`).boundingBox();
    const apart = (await place(moved)) - (await place(`${moved}.there`));
    expect(Math.abs((join?.width ?? 0) - apart)).toBeLessThan(6);
    expect(await mark(gone).locator('.compared__strike').count()).toBe(1);
    expect(await mark(gone).getAttribute('aria-label')).toMatch(/, not in the other reading$/);

    await mark(`${moved}.there`).focus();
    await page.keyboard.press('Enter');
    await page.locator('.details').waitFor();
    const link = page.getByRole('link', { name: 'Permanent link and history' });
    expect(await link.getAttribute('href')).toMatch(new RegExp(`^/entries/${moved}\\?.*knownAt=2023-01-01`));
  });

  it('has in the list the words of both sides', async () => {
    const page = await open('/?knownAt=2021-01-01&against.knownAt=2023-01-01&capability=epr&view=list');
    await page.locator('.compared-legend').waitFor();
    await whenShown(page, 'list');
    const item = page.locator(`.entry[data-entry-id="${moved}"]`);
    expect(await item.locator('.entry__when').innerText()).toBe('2 March 2016');
    expect(await item.locator('.compared__note').innerText()).toMatch(/2 March 2016\s+6 May 2014/);
    expect(await page.locator(`.entry[data-entry-id="${gone}"] .compared__note`).innerText()).toContain(
      'Not in the other reading. It was taken back.',
    );
    expect(await page.locator(`[data-entry-id="${moved}.there"]`).count()).toBe(0);
  });
});
