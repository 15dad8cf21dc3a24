import type { ChangeDays } from '#contracts/changes';
import { until } from '#testing/waiting';
import { expectAccessible, sideways, useBrowser, whenShown } from './harness/index.ts';

describe('the replay', () => {
  const { open, product } = useBrowser();
  const knownDays = async (): Promise<readonly string[]> => {
    const answer = await fetch(`${product.address}/api/changes/days`);
    return ((await answer.json()) as ChangeDays).known.map(({ day }) => day);
  };
  const knownAt = (url: string) => new URL(url).searchParams.get('knownAt') ?? '';

  it('steps from day to day on which something was learnt, and says what', async () => {
    const page = await open('/replay?knownAt=2020-01-01&view=list');
    await whenShown(page, 'list');
    const days = await knownDays();
    const following = days.filter((day) => day > '2020-01-01');
    const said = page.getByRole('region', { name: 'What changed in this step' });
    for (const day of following.slice(0, 3)) {
      await page.getByRole('button', { name: 'Step on' }).click();
      await page.waitForURL((url) => knownAt(url.href) === day);
      await said.locator('[data-change]').first().waitFor();
    }
    await page.getByRole('button', { name: 'Step back' }).click();
    await page.waitForURL((url) => knownAt(url.href) === following[1]);
    await whenShown(page, 'list');
    await expectAccessible(page);
    expect(
      await page.getByRole('link', { name: /^(Why|\d+ more, and why)$/ }).getAttribute('href'),
    ).toContain(`against.knownAt=${following[1] ?? ''}`);
  });

  it('is moved by its slider and its day, by the keyboard, and plays until it is paused', async () => {
    const page = await open('/replay?knownAt=2013-01-01&view=list');
    await whenShown(page, 'list');
    const slider = page.getByRole('slider', { name: /^The day of knowledge/ });
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForURL((url) => knownAt(url.href) > '2013-01-01');
    const at = knownAt(page.url());
    expect(await knownDays()).toContain(at);
    await page.getByLabel('The day of knowledge, as a date').fill('2014-06-15');
    await page.waitForURL(/knownAt=2014-06-15/);
    await page.getByLabel('Speed').selectOption({ label: 'fast' });
    await page.getByRole('button', { name: 'Play' }).click();
    const start = knownAt(page.url());
    await until('three days have gone by', async () => {
      const gone = (await knownDays()).filter((day) => day > start && day <= knownAt(page.url()));
      return gone.length >= 3;
    });
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByRole('button', { name: 'Play' }).waitFor();
    expect(knownAt(page.url()) > start).toBe(true);
  });

  it.each([1_280, 320])('moves both clocks together, and fits at %i pixels', async (width) => {
    const page = await open('/replay?knownAt=2016-01-01&asAt=2016-01-01', { width });
    await page.getByLabel('Moves').selectOption({ label: 'both together' });
    await page.getByRole('button', { name: 'Step on' }).click();
    await page.waitForURL((url) => knownAt(url.href) > '2016-01-01');
    const { searchParams } = new URL(page.url());
    expect(searchParams.get('asAt')).toBe(searchParams.get('knownAt'));
    expect(await sideways(page)).toBe(0);
    await expectAccessible(page);
  });
});
