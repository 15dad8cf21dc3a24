import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import type { TimelineEntry } from '#contracts/timeline';
import { until } from '#testing/waiting';

/** The three ways in which a page shows its entries. */
export const views = ['picture', 'list', 'table'] as const;
/** One of them. */
export type View = (typeof views)[number];

const carriers: Readonly<Record<View, string>> = {
  // On narrow screens it stands upright.
  picture: '.figure__surface [data-entry-id], .upright__marks [data-entry-id]',
  list: '.entry-list [data-entry-id]',
  table: '.entry-table [data-entry-id]',
};

/** Waits until the page shows entries of its newest question, and nothing else is on its way. */
export async function whenShown(page: Page, view: View): Promise<void> {
  const answered = page.locator(`.record:not(.record--stale)[data-view="${view}"]`);
  await answered.locator(carriers[view]).first().waitFor({ state: 'attached' });
  const choices = page.locator('#filter-region');
  if ((await choices.count()) > 0) await choices.locator('option').nth(1).waitFor({ state: 'attached' });
}

/** Waits until a page of any kind has all that it asked for. */
export async function whenWhole(page: Page): Promise<void> {
  await page.locator('h1').waitFor();
  await page.waitForLoadState('networkidle');
}

/** Goes to another view, as a reader does. */
export async function showAs(page: Page, view: View): Promise<void> {
  await page.getByRole('group', { name: 'Show as' }).getByRole('button', { name: view }).click();
  await whenShown(page, view);
}

/** The ids of the entries that a view holds, sorted; one that is there twice is twice among them. */
async function idsOn(page: Page, view: View): Promise<readonly string[]> {
  const ids = await page.locator(carriers[view]).evaluateAll((carrying) =>
    carrying.flatMap((one) =>
      // A number stands for many.
      (one.getAttribute('data-holds') ?? one.getAttribute('data-entry-id') ?? '').split(' '),
    ),
  );
  return ids.sort();
}

const said = ['MilestoneVerified', 'MilestoneDisputed', 'DisputeAnswered', 'EvidenceAttached'];

/** An entry as a spec expects it on a page; without a type it is one that every view shows. */
type Expected = Pick<TimelineEntry, 'id'> & Partial<Pick<TimelineEntry, 'category' | 'eventType'>>;

/** Entries that a view shows: verifications, disputes and claims have no mark of their own on a picture. */
const heldBy = (view: View, entries: readonly Expected[]): readonly Expected[] =>
  view === 'picture'
    ? entries.filter(({ category, eventType = '' }) => category !== 'influence' && !said.includes(eventType))
    : entries;

/** Passes as soon as a view holds those of these entries that it shows, each of them once, and no other. */
export async function expectEntries(page: Page, view: View, entries: readonly Expected[]): Promise<void> {
  const wanted = heldBy(view, entries)
    .map(({ id }) => id)
    .sort();
  let found: readonly string[] = [];
  const same = async (): Promise<boolean> => {
    found = await idsOn(page, view);
    return found.length === wanted.length && found.every((id, at) => id === wanted[at]);
  };
  await until('the view holds the entries', same).catch(() => undefined);
  expect(found).toEqual(wanted);
}

/** Passes when axe finds nothing on the page as it is. */
export async function expectAccessible(page: Page): Promise<void> {
  // In one call (there are no frames): handing over what it found in parts took 6 s a page of 350 entries, now 1 s.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  const { violations } = await axe.analyze();
  const told = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    places: nodes.length,
    first: nodes.slice(0, 3).map(({ target, failureSummary }) => [target.join(' '), failureSummary]),
  }));
  expect(told).toEqual([]);
}
