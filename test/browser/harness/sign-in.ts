import type { Page } from 'playwright-core';
import type { RunningProduct } from './running-product.ts';

/** Somebody whom the local provider vouches for: a role, and for a trust reporter their trust. */
export type Person =
  'policy-lead' | 'reviewer' | 'steward' | 'analyst' | 'operator' | { readonly reporterFor: string };

/** Signs in as a person does: to the provider's page, a choice there, and back to an address such as `/report`. */
export async function signIn(
  page: Page,
  { address }: RunningProduct,
  as: Person,
  path: string,
): Promise<void> {
  await page.goto(`${address}/sign-in?to=${encodeURIComponent(path)}`);
  await chooseWhoToBe(page, as);
  await page.waitForURL((url) => url.origin === address);
}

/** Chooses on the provider's page who to be. */
export async function chooseWhoToBe(page: Page, as: Person): Promise<void> {
  if (typeof as === 'string') {
    await page.locator(`#${as}`).check();
  } else {
    await page.locator('#trust-reporter').check();
    await page.locator('#trust').fill(as.reporterFor);
  }
  await page.getByRole('button', { name: 'Sign in' }).click();
}
