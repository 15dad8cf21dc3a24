import type { Browser, Page } from 'playwright-core';
import { launch } from './launch.ts';
import { runningProduct, type RunningProduct } from './running-product.ts';
import { visitAs, type Look, type Visit } from './visitor.ts';

/** A spec's access to the product. */
export interface Reader {
  /** Opens an address such as `/trusts/RVW`, signed in where the look says as whom, and hands over the page. */
  readonly open: (path: string, look?: Look) => Promise<Page>;
  readonly product: RunningProduct;
}

/**
 * Starts a browser for the tests of a file. After each test every page that it opened is closed; the test fails if one
 * of them complained, failed, broke its content security policy, or asked another host for anything. The product is that of the
 * run, unless the file starts one of its own: that is asked for when a page is opened.
 */
export function useBrowser(started: () => RunningProduct = runningProduct): Reader {
  let browser: Browser;
  let visits: Visit[] = [];
  beforeAll(async () => {
    browser = await launch();
  });
  afterEach(async () => {
    const ended = visits;
    visits = [];
    await Promise.all(ended.map((visit) => visit.leave()));
    expect(ended.flatMap((visit) => visit.complaints())).toEqual([]);
  });
  afterAll(() => browser.close());
  return {
    get product() {
      return started();
    },
    open: async (path, look = {}) => {
      const visit = await visitAs(browser, started(), path, look);
      visits.push(visit);
      return visit.page;
    },
  };
}
