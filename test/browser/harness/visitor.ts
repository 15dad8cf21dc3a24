import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { RunningProduct } from './running-product.ts';
import { signIn, type Person } from './sign-in.ts';

/** Settings of the browser for a page. */
export interface Look {
  /** In CSS pixels; 1280 when left out. */
  readonly width?: number;
  /** In CSS pixels; 900 when left out. */
  readonly height?: number;
  /** A finger instead of a mouse. */
  readonly touch?: boolean;
  /** Signed in as whom, through the local provider; nobody when left out. */
  readonly as?: Person;
  /** Done before the page is asked for. */
  readonly before?: (page: Page) => Promise<unknown>;
  /** Pattern of messages that the browser may log here. */
  readonly mayComplain?: RegExp;
}

/** A page that is looked at, and what was wrong with it. */
export interface Visit {
  readonly page: Page;
  readonly complaints: () => readonly string[];
  readonly leave: () => Promise<void>;
}

const usualHeightPx = 900;

/** Opens an address of the product as a reader does who was never here before. */
export async function visitAs(
  browser: Browser,
  product: RunningProduct,
  path: string,
  look: Look,
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: look.width ?? 1_280, height: look.height ?? usualHeightPx },
    hasTouch: look.touch ?? false,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  });
  const page = await context.newPage();
  const heard = listenTo(context, [product.address, product.identity.issuer]);
  await look.before?.(page);
  if (look.as === undefined) await page.goto(product.address + path);
  else await signIn(page, product, look.as, path);
  return {
    page,
    complaints: () => heard.filter((complaint) => look.mayComplain?.test(complaint) !== true),
    leave: () => context.close(),
  };
}

/** Everything that a page should not do: complain on the console (as it does of a policy broken), fail, ask another host. */
function listenTo(context: BrowserContext, origins: readonly string[]): readonly string[] {
  const heard: string[] = [];
  context.on('console', (message) => {
    const type = message.type();
    if (type === 'error' || type === 'warning') heard.push(`console ${type}: ${message.text()}`);
  });
  context.on('weberror', (error) => void heard.push(`error: ${error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (!origins.includes(url.origin) && url.protocol !== 'data:')
      heard.push(`asked another host: ${url.href}`);
  });
  return heard;
}
