import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Page } from 'playwright-core';
import type { RunningView } from '#contracts/running';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { openRecord, trustRegistered } from '#testing/record';
import { until } from '#testing/waiting';
import { startProductWithSignIn, throughline, whenReady, type SignInProduct } from '../product/index.ts';
import { expectAccessible, sideways, useBrowser } from './harness/index.ts';

/** An answer as it is sent, of which a spec makes another. */
interface Looked {
  readonly projections: readonly Readonly<Record<string, unknown>>[];
}

const as = 'operator';
const running = (page: Page, words: string | RegExp) => page.locator('.running').getByText(words);
const partOf = (page: Page, heading: string) => page.getByRole('region', { name: heading });
const parked = (page: Page) => page.locator('.running__parked > li');
const ofEvent = (page: Page, id: string) => page.locator(`[data-event-id="${id}"]`);

describe('running', () => {
  let database: TestDatabase;
  let product: SignInProduct;
  const { open } = useBrowser(() => product);
  /** Adds to an invented trust what only a later release reads, and something behind it; the id of the first. */
  const addUnknown = async (ods: string): Promise<string> => {
    const record = openRecord(database);
    const id = randomUUID();
    const type = `TrustSung${ods}`;
    await record.add(`trust-${ods}`, trustRegistered(ods, `${ods} TRUST`));
    await record.log.append({
      ...{ stream: `trust-${ods}`, expected: 'any' },
      events: [{ id, type, schemaVersion: 1, data: {}, metadata: {} }],
    });
    await record.add(`trust-${ods}`, trustRegistered(ods, `${ods} NHS TRUST`));
    await record.close();
    await whenReady(product);
    return id;
  };
  const shown = async (page: Page): Promise<RunningView> =>
    (await (await page.request.get(`${product.address}/api/running`)).json()) as RunningView;

  beforeAll(async () => {
    database = await createTestDatabase();
    const record = openRecord(database);
    await record.add('trust-ZZ0', trustRegistered('ZZ0', 'ZZ0 TRUST'));
    await record.close();
    product = await startProductWithSignIn(database);
    await whenReady(product);
  });
  afterAll(async () => {
    await product.stop();
    await database.drop();
  });

  it('is for operators, who find it among their pages; others are told', async () => {
    const stranger = await open('/running');
    await stranger.getByRole('heading', { name: 'Sign in to see how it runs' }).waitFor();
    await expectAccessible(stranger);
    const reviewer = await open('/running', { as: 'reviewer' });
    await reviewer.getByRole('heading', { name: 'You cannot see how it runs' }).waitFor();
    await reviewer.getByText('This is open to operators.').waitFor();
    expect(await reviewer.getByRole('link', { name: 'Running', exact: true }).count()).toBe(0);
    const operator = await open('/account', { as });
    await operator.getByRole('link', { name: 'Running', exact: true }).click();
    await operator.getByRole('heading', { name: 'Running', exact: true }).waitFor();
  });

  it('shows an installation in which nothing is the matter, and nothing was verified yet', async () => {
    const page = await open('/running', { as });
    await partOf(page, 'timeline').getByText('Up to date').waitFor();
    await running(page, 'No event waits: nothing stands still.').waitFor();
    await running(page, 'Nothing has been verified here yet.').waitFor();
    await partOf(page, 'Signed in').getByText('Operator').waitFor();
    await partOf(page, 'Load')
      .getByRole('row', { name: /People who have signed in, short answers/ })
      .waitFor();
    await expectAccessible(page);
  });

  it('says what verify has found, with the day', async () => {
    const settings = { READER_URL: database.reader, PROJECTOR_URL: database.projector };
    expect((await throughline(settings, 'verify')).code).toBe(0);
    const page = await open('/running', { as });
    const part = partOf(page, 'Log and read models, as verify last found them');
    await part.getByText('Nothing is wrong').waitFor();
    await part.getByText('The log is whole, and the read models say what it says.').waitFor();
    await part.getByText(/^[0-9a-f]{64}$/).waitFor();
  });

  it('waits for the answer, says why there is none, and tries again when asked to', async () => {
    const held = Promise.withResolvers<undefined>();
    let failing = true;
    const before = (page: Page) =>
      page.route('**/api/running', async (route) => {
        await held.promise;
        if (!failing) return route.continue();
        const problem = { type: 'about:blank', title: 'Invented', status: 503, detail: 'It is being moved.' };
        return route.fulfill({ status: 503, contentType: 'application/problem+json', json: problem });
      });
    const page = await open('/running', { as, before, mayComplain: /Failed to load resource/ });
    await page.getByRole('status').filter({ hasText: 'Loading how it runs' }).waitFor();
    held.resolve(undefined);
    await page.getByRole('alert').getByText('It is being moved.').waitFor();
    await expectAccessible(page);
    failing = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await partOf(page, 'timeline').waitFor();
    // From then on what is there stays, and is said to be old.
    failing = true;
    await page.getByRole('button', { name: 'Look again now' }).click();
    await page.getByRole('alert').getByText('this is old').waitFor();
    expect(await partOf(page, 'timeline').count()).toBe(1);
  });

  it('says that nobody keeps the read models, how far behind they are, and that the log is away', async () => {
    const state = { state: 'no-projector', because: 'Nobody keeps the read models.' };
    const before = (page: Page) =>
      page.route('**/api/running', async (route) => {
        const answer = await route.fetch();
        const { projections, ...view } = (await answer.json()) as Looked;
        const { heartbeatAgeSeconds: _age, ...one } = projections[0] ?? {};
        const silent = { ...one, ...state, lagEvents: '7', lagSeconds: 400 };
        await route.fulfill({ response: answer, json: { ...view, projections: [silent] } });
      });
    const page = await open('/running', { as, before });
    const part = partOf(page, 'timeline');
    await part.getByText('No projector').waitFor();
    await part.getByText('Nobody keeps the read models.').waitFor();
    await part.getByText('7 events, the first from about 7 minutes ago').waitFor();
    await part.getByText('not running').waitFor();
    state.state = 'log-away';
    state.because = 'The log does not answer.';
    // It looks again by itself.
    await part.getByText('Log away').waitFor();
    await expectAccessible(page);
  });

  it('has an event retried, then skipped, then taken back, each after asking whether that is meant', async () => {
    const id = await addUnknown('ZZ1');
    const page = await open('/running', { as });
    const event = ofEvent(page, id);
    await event.getByText('This release does not know its type').waitFor();
    expect(await parked(page).count()).toBe(2);
    await parked(page).nth(1).getByText('It waits behind an event').waitFor();
    expect(await parked(page).nth(1).getByRole('button').count()).toBe(0);

    await event.getByRole('button', { name: /^Retry/ }).click();
    const confirming = event.getByRole('group', { name: 'Retry?' });
    await confirming.waitFor();
    await expectAccessible(page);
    await confirming.getByRole('button', { name: 'Leave it' }).click();
    await confirming.waitFor({ state: 'detached' });
    expect((await shown(page)).asked).toEqual([]);
    await event.getByRole('button', { name: /^Retry/ }).press('Enter');
    await confirming.getByRole('button', { name: 'Try it again' }).press('Enter');
    await page.getByRole('status').getByText('It is asked.').waitFor();
    await event.getByText('it was tried, and stays parked').waitFor();

    await event.getByRole('button', { name: /^Skip/ }).click();
    const skipping = event.getByRole('group', { name: 'Skip?' });
    await skipping.getByRole('button', { name: 'Skip it' }).click();
    await skipping.getByRole('alert').getByText('Choose why it is skipped').waitFor();
    await skipping.getByLabel('No release will ever read it').check();
    await expectAccessible(page);
    await skipping.getByRole('button', { name: 'Skip it' }).click();
    await event.getByText('Skipped', { exact: true }).waitFor();
    await running(page, 'No event waits: nothing stands still.').waitFor();
    await event
      .getByText(/^Skip asked by .* \(operator\), .*‘No release will ever read it’; it was skipped\.$/)
      .waitFor();
    expect(await event.getByRole('button', { name: /^Skip/ }).count()).toBe(0);

    await event.getByRole('button', { name: /^Retry/ }).click();
    await event.getByText('the read model is made anew').waitFor();
    await event.getByRole('button', { name: 'Try it again' }).click();
    await until('it is parked again', async () => {
      const { parked: now } = await shown(page);
      return now.length === 2 && now.every(({ skipped }) => !skipped);
    });
    await parked(page).nth(1).waitFor();
    await expectAccessible(page);
  });

  it('makes a read model anew when that is confirmed, says how far it is, and gives it up', async () => {
    const page = await open('/running', { as });
    const part = partOf(page, 'timeline');
    await part.getByRole('button', { name: 'Rebuild timeline' }).click();
    await expectAccessible(page);
    await part.getByRole('button', { name: 'Leave it' }).click();
    expect((await shown(page)).asked.filter(({ action }) => action === 'rebuild')).toEqual([]);
    await part.getByRole('button', { name: 'Rebuild timeline' }).click();
    await part.getByRole('button', { name: 'Make it anew' }).click();
    const asked = partOf(page, 'What operators asked').getByRole('listitem').first();
    await asked.getByText(/^Rebuild asked by .* \(operator\), .*; it was made anew\./).waitFor();
    await part.getByRole('button', { name: 'Rebuild timeline' }).waitFor();

    // Somebody else is at it, so that this one waits.
    const another = new pg.Client({ connectionString: database.superuser });
    await another.connect();
    await another.query("SELECT pg_advisory_lock(hashtext('throughline rebuild'), hashtext('timeline'))");
    await part.getByRole('button', { name: 'Rebuild timeline' }).click();
    await part.getByRole('button', { name: 'Make it anew' }).click();
    await part.getByText('It waits for the projector.').waitFor();
    await expectAccessible(page);
    await part.getByRole('button', { name: 'Give the rebuild up of timeline' }).click();
    await part.getByRole('button', { name: 'Give it up' }).click();
    await partOf(page, 'What operators asked')
      .getByText(/^Giving up the rebuild asked by .*; it was given up\./)
      .waitFor();
    await part.getByRole('button', { name: 'Rebuild timeline' }).waitFor();
    await another.end();
  });

  it.each([1_280, 320])('shows how far a rebuild is, in events of events, at %i pixels', async (width) => {
    const rebuild = {
      asked: {
        ...{ id: 'a', action: 'rebuild', projection: 'timeline', askedBy: 'op', askedRole: 'operator' },
      },
      ...{ stage: 'filling', events: 3_000, ofEvents: 21_000 },
    };
    const before = (page: Page) =>
      page.route('**/api/running', async (route) => {
        const answer = await route.fetch();
        const { projections, ...view } = (await answer.json()) as Looked;
        const asked = { ...rebuild.asked, askedAt: new Date().toISOString() };
        const one = { ...projections[0], rebuild: { ...rebuild, asked } };
        await route.fulfill({ response: answer, json: { ...view, projections: [one] } });
      });
    const page = await open('/running', { as, before, width });
    const part = partOf(page, 'timeline');
    await part.getByText('3,000 of about 21,000 events are taken in.').waitFor();
    const bar = part.getByRole('progressbar', { name: 'Rebuild of timeline' });
    expect(await bar.evaluate((one) => (one as HTMLProgressElement).position)).toBeCloseTo(3 / 21);
    await expectAccessible(page);
    expect(await sideways(page)).toBe(0);
  });

  it('refuses what another site sends in an operator’s name', async () => {
    const id = await addUnknown('ZZ2');
    const page = await open('/running', { as });
    const { csrfToken } = (await (await page.request.get(`${product.address}/api/session`)).json()) as {
      csrfToken: string;
    };
    const send = (headers: Record<string, string>) =>
      page.request.post(`${product.address}/api/running/parked/${id}/skip`, {
        headers,
        data: { reason: 'mistaken' },
      });
    const origin = product.address;
    for (const headers of [
      {},
      { origin },
      { origin: 'https://elsewhere.example', 'x-csrf-token': csrfToken },
    ])
      expect((await send(headers)).status()).toBe(403);
    expect((await shown(page)).asked.filter(({ eventId }) => eventId === id)).toEqual([]);
    expect((await send({ origin, 'x-csrf-token': csrfToken })).status()).toBe(200);
  });

  it.each([768, 320])('does not move while somebody is at the parked events, at %i pixels', async (width) => {
    await addUnknown(width === 768 ? 'ZZ3' : 'ZZ6');
    const page = await open('/running', { as, width });
    const button = parked(page).first().getByRole('button').first();
    await running(page, 'It is looked at again every five seconds.').waitFor();
    const place = () => button.evaluate((one) => one.getBoundingClientRect().top + window.scrollY);
    const before = await place();
    await button.focus();
    await running(page, 'It stays as it is while you are at its buttons.').waitFor();
    expect(await place()).toBe(before);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.getByRole('button', { name: 'Look again now' }).focus();
    await running(page, 'It is looked at again every five seconds.').waitFor();
    await until('it has looked again', () => asked.some((url) => url.endsWith('/api/running')));
  });

  it('is printed without what nobody can use on paper', async () => {
    await addUnknown('ZZ7');
    const page = await open('/running', { as });
    await parked(page).first().waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.running button').filter({ visible: true }).count()).toBe(0);
    expect(await sideways(page)).toBe(0);
  });

  it.each([1_280, 320])('fits at %i pixels, also where something is confirmed', async (width) => {
    const id = await addUnknown(width === 320 ? 'ZZ4' : 'ZZ5');
    const page = await open('/running', { as, width });
    await ofEvent(page, id).getByRole('button', { name: /^Skip/ }).click();
    await expectAccessible(page);
    expect(await sideways(page)).toBe(0);
  });
});
