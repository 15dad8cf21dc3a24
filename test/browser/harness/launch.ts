import packed from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';
import { installedBrowser } from './installed-browser.ts';

/** In one process the browser dies with the first page that is closed; without web security a page may do all that it must not. */
const unwanted = new Set([
  '--single-process',
  '--no-zygote',
  '--disable-web-security',
  '--allow-running-insecure-content',
  '--disable-site-isolation-trials',
  '--in-process-gpu',
  '--ignore-gpu-blocklist',
]);

/** Starts the browser; works as root and as anybody else. */
export async function launch(): Promise<Browser> {
  packed.setGraphicsMode = false;
  return chromium.launch({
    ...(await installedBrowser()),
    args: [...packed.args.filter((flag) => !unwanted.has(flag)), '--disable-gpu'],
  });
}
