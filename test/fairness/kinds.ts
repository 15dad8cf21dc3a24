/** One kind of greedy client: what it asks, again and again, without a pause and whatever it is told. */
export interface GreedyKind {
  readonly name: string;
  /** The address of its n-th question. */
  readonly path: (n: number) => string;
  readonly headers?: Readonly<Record<string, string>>;
  /** It never reads what comes. */
  readonly stalls?: true;
}

const aDay = (n: number): string => new Date(Date.UTC(1990, 0, 1 + (n % 10_000))).toISOString().slice(0, 10);
const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Well-formed, and signed by nobody. */
const badToken = [
  part({ alg: 'RS256', typ: 'at+jwt', kid: 'none' }),
  part({ sub: 'nobody', aud: 'urn:throughline:api', exp: 4_000_000_000 }),
  Buffer.alloc(256, 1).toString('base64url'),
].join('.');

const largestAsset = (page: string): string => /src="(\/assets\/[^"]+\.js)"/.exec(page)?.[1] ?? '/';

/** Every kind; `page` is the product's page, which names its script. */
export const kindsOn = (page: string): readonly GreedyKind[] => [
  { name: 'exports', path: () => '/api/timeline?format=csv' },
  { name: 'exports of anything', path: (n) => `/api/timeline?format=csv&from=${aDay(n)}` },
  {
    name: 'compressed exports',
    path: (n) => `/api/timeline?format=csv&from=${aDay(n)}&national=keep`,
    headers: { 'accept-encoding': 'br' },
  },
  { name: 'large pages', path: (n) => `/api/timeline?limit=2000&from=${aDay(n)}&kind=epr-go-live` },
  { name: 'assets', path: () => largestAsset(page), headers: { 'accept-encoding': 'br' } },
  { name: 'stalled readers', path: () => '/api/timeline?format=csv', stalls: true },
  { name: 'bad tokens', path: () => '/api/session', headers: { authorization: `Bearer ${badToken}` } },
  { name: 'long paths', path: (n) => `/${String(n)}/${'a'.repeat(12_000)}` },
];
