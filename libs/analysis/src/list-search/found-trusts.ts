/** A trust as far as the list of trusts is searched. */
interface ListedTrust {
  readonly ods: string;
  readonly name: string;
  readonly region: string;
  readonly trustType: string;
  readonly status: string;
}

/** Search terms and filters of the list of trusts. */
export interface TrustSearch {
  readonly words: string;
  readonly region: string;
  readonly trustType: string;
  readonly openOnly: boolean;
}

const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9 ]/g, '');

/** True for a trust whose name or code holds every word, and which fits the filters. */
export function isFoundTrust(
  { ods, name, region, trustType, status }: ListedTrust,
  search: TrustSearch,
): boolean {
  const text = plain(`${name} ${ods}`);
  return (
    plain(search.words)
      .split(' ')
      .every((word) => text.includes(word)) &&
    (search.region === '' || region === search.region) &&
    (search.trustType === '' || trustType === search.trustType) &&
    (!search.openOnly || status === 'open')
  );
}
