import { readFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { openPostgresLog } from '#event-log/postgres';
import { migrate } from '#local/platform';
import { launch } from '../browser/harness/launch.ts';
import { openOwnCluster } from '../own-cluster/own-cluster.ts';
import { importRecord, projectFolder, startProduct, upToDate, whenReady } from '../product/index.ts';
import { framesWhile, frameTimes } from './frames.ts';
import { inventMilestones } from './invented-log.ts';

const milestones = 10_000;
const rounds = 3;
const wheelSteps = 40;
const dragSteps = 60;
const viewport = { width: 1_280, height: 800 } as const;

/** Figures that `in-page.mjs` has seen. */
interface SeenOfPage {
  readonly firstContentMs: number;
  /** From the request to the first frame with marks. */
  readonly recordShownMs: number;
  /** Cumulative, of what moved on its own. */
  readonly layoutShift: number;
}

/** Figures of one visit of the page; times between frames in milliseconds. */
interface PageVisit extends SeenOfPage {
  /** Those that the page's HTML names, and all that came without the reader doing anything. */
  readonly scripts: { readonly first: readonly string[]; readonly all: readonly string[] };
  readonly firstWheel: readonly number[];
  readonly wheel: readonly number[];
  readonly atRest: readonly number[];
  readonly drag: readonly number[];
}

async function middleOf(page: Page): Promise<{ x: number; y: number; width: number }> {
  const box = await page.locator('.figure__surface').boundingBox();
  if (box === null) throw new Error('There is no picture.');
  return { x: box.x + box.width / 2, y: box.y + 6, width: box.width };
}

async function wheel(page: Page, steps: number, delta: number): Promise<void> {
  await page.keyboard.down('Control');
  for (let step = 0; step < steps; step++) await page.mouse.wheel(0, delta);
  await page.keyboard.up('Control');
}

/** In and out again: the picture is the same as before. */
async function inAndOut(page: Page): Promise<void> {
  await wheel(page, wheelSteps / 2, -60);
  await wheel(page, wheelSteps / 2, 60);
}

async function drag(page: Page): Promise<void> {
  const { x, y, width } = await middleOf(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + width / 3, y, { steps: dragSteps / 3 });
  await page.mouse.move(x - width / 3, y, { steps: dragSteps / 3 });
  await page.mouse.move(x, y, { steps: dragSteps / 3 });
  await page.mouse.up();
}

async function visit(browser: Browser, address: string, path: string): Promise<PageVisit> {
  const context = await browser.newContext({
    viewport,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  });
  const page = await context.newPage();
  const scripts = new Set<string>();
  page.on('response', (answer) => {
    if (answer.request().resourceType() === 'script') scripts.add(new URL(answer.url()).pathname);
  });
  await page.addInitScript({ path: join(import.meta.dirname, 'in-page.mjs') });
  await page.goto(address + path);
  await page.locator('.figure__surface [data-entry-id]').first().waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  const html = await (await page.request.get(address + path)).text();
  const loaded = { first: [...scripts].filter((name) => html.includes(name)), all: [...scripts] };
  const seen = await page.evaluate<SeenOfPage>('measured.seen()');
  const { x, y } = await middleOf(page);
  await page.mouse.move(x, y);
  const firstWheel = await framesWhile(page, () => wheel(page, 1, -120));
  const turned = await framesWhile(page, () => inAndOut(page));
  await wheel(page, 4, -120);
  const atRest = await framesWhile(page, () => page.evaluate('measured.zoomed()'));
  const dragged = await framesWhile(page, () => drag(page));
  await context.close();
  return { ...seen, scripts: loaded, firstWheel, wheel: turned, atRest, drag: dragged };
}

/** Bytes of the scripts as a browser is sent them by gzip. */
async function gzipped(scripts: readonly string[]): Promise<number> {
  const files = await Promise.all(scripts.map((path) => readFile(join(projectFolder, 'dist/web', path))));
  return files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
}

const median = (figures: readonly number[]): number =>
  Math.round([...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0);

/** Figures of several visits, each with a browser's caches empty. */
async function figuresOf(name: string, address: string, path: string) {
  const browser = await launch();
  try {
    const visits: PageVisit[] = [];
    for (let round = 0; round < rounds; round++) visits.push(await visit(browser, address, path));
    const together = (gaps: (one: PageVisit) => readonly number[]) => frameTimes(visits.flatMap(gaps));
    return {
      name,
      firstContentMs: median(visits.map((one) => one.firstContentMs)),
      recordShownMs: median(visits.map((one) => one.recordShownMs)),
      layoutShift: Number(Math.max(...visits.map((one) => one.layoutShift)).toFixed(3)),
      firstScriptsGzippedBytes: await gzipped(visits[0]?.scripts.first ?? []),
      allScriptsGzippedBytes: await gzipped(visits[0]?.scripts.all ?? []),
      firstWheelMs: median(visits.map((one) => Math.max(...one.firstWheel))),
      wheel: together((one) => one.wheel),
      rest: together((one) => one.atRest),
      drag: together((one) => one.drag),
    };
  } finally {
    await browser.close();
  }
}

/** The national page in a browser: over ten thousand invented milestones, and over the record that ships. */
export async function benchPage(): Promise<void> {
  const load = loadavg().map((average) => Number(average.toFixed(1)));
  await upToDate();
  const cluster = await openOwnCluster({ disposable: true, migrate });
  const results: Awaited<ReturnType<typeof figuresOf>>[] = [];
  try {
    const [invented, shipped] = [await cluster.database(), await cluster.database()];
    const log = openPostgresLog({ url: invented.appender });
    await inventMilestones(log, milestones).finally(() => log.dispose());
    await importRecord(shipped);
    for (const [name, database] of [
      [`${String(milestones)} invented milestones`, invented],
      ['the record that ships', shipped],
    ] as const) {
      const product = await startProduct(database);
      try {
        await whenReady(product);
        results.push(await figuresOf(name, product.address, '/'));
        console.error(`${name}: ${JSON.stringify(results.at(-1))}`);
      } finally {
        await product.stop();
      }
    }
  } finally {
    await cluster.close();
  }
  console.table(
    results.map(({ wheel: turned, rest, drag: dragged, ...figures }) => ({
      ...figures,
      wheelP95: turned.p95,
      restWorst: rest.worst,
      dragP95: dragged.p95,
    })),
  );
  console.log(JSON.stringify({ bench: 'page', results, rounds, loadBefore: load }));
}
