import type { Page } from 'playwright-core';
import type { PolicyView } from '#contracts/policy';
import type { TimelineEntry } from '#contracts/timeline';
import { readWholeTimeline } from '../../product/index.ts';
import type { RunningProduct } from './running-product.ts';

/** Up to which position of the log the person has written in this tab: what a question to the API is to wait for. */
export const writtenUpTo = (page: Page): Promise<string> =>
  page.evaluate(() => sessionStorage.getItem('throughline/written') ?? '0');

/** A policy, with all that the person has written in this tab. */
export async function policyAsWritten(product: RunningProduct, ref: string, page: Page): Promise<PolicyView> {
  const answer = await fetch(`${product.address}/api/policies/${ref}?after=${await writtenUpTo(page)}`);
  return (await answer.json()) as PolicyView;
}

/** The entries of a trust, with all that the person has written in this tab. */
export async function entriesAsWritten(
  product: RunningProduct,
  ods: string,
  page: Page,
): Promise<readonly TimelineEntry[]> {
  const { entries } = await readWholeTimeline(product, `trust=${ods}&after=${await writtenUpTo(page)}`);
  return entries;
}
