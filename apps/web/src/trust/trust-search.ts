import type { TrustSummary } from '#contracts/trust';

/** Search terms and filters of the list of trusts. */
export interface TrustSearch {
  readonly words: string;
  readonly region: string;
  readonly trustType: string;
  readonly openOnly: boolean;
}

const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9 ]/g, '');

/** Trusts whose name or code holds every word, in the order of their names. */
export function foundTrusts(trusts: readonly TrustSummary[], search: TrustSearch): readonly TrustSummary[] {
  const words = plain(search.words).split(' ').filter(Boolean);
  return trusts
    .filter(({ ods, name, region, trustType, status }) => {
      const text = plain(`${name} ${ods}`);
      return (
        words.every((word) => text.includes(word)) &&
        (search.region === '' || region === search.region) &&
        (search.trustType === '' || trustType === search.trustType) &&
        (!search.openOnly || status === 'open')
      );
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en') || a.ods.localeCompare(b.ods, 'en'));
}
