/** `EVENT_LOG_URL` cannot be used. Says what is wrong with it, and nothing of what stands in it: it may hold a password. */
export class UnusableAddress extends Error {
  readonly code = 'event-log/unusable-address';
  constructor(because: string) {
    super(
      `The address of the log cannot be used: ${because}. ` +
        'It is to be like kurrentdb://host:2113, for a cluster with every node: kurrentdb://a:2113,b:2113,c:2113.',
    );
  }
}

const form = /^kurrentdb(?<discover>\+discover)?:\/\/(?:[^@/?]*@)?(?<hosts>[^@/?]*)\/?(?:\?(?<query>.*))?$/;
const host = /^(?:[\w.-]+)(?::\d{1,5})?$/;

/** Options that the client takes, in lower case, but for those that would change what the log promises. */
const known = new Set([
  'connectionname',
  'defaultdeadline',
  'discoveryinterval',
  'gossiptimeout',
  'keepaliveinterval',
  'keepalivetimeout',
  'maxdiscoverattempts',
  'nodepreference',
  'tls',
  'tlscafile',
  'tlsverifycert',
  'usercertfile',
  'userkeyfile',
]);

/**
 * Throws `UnusableAddress`. Looked at here, because the client prints the whole address, password included, for an
 * option that is mistyped, and passes over others in silence.
 */
export function checkAddress(url: string): void {
  const { hosts, query } = form.exec(url)?.groups ?? {};
  if (hosts === undefined) throw new UnusableAddress('it is not of this form');
  if (!hosts.split(',').every((one) => host.test(one))) {
    throw new UnusableAddress('its hosts are not names or IPv4 addresses with ports, between commas');
  }
  for (const option of (query ?? '').split('&').filter((one) => one !== '')) checkOption(option);
}

function checkOption(option: string): void {
  const [name = '', value = ''] = option.split('=');
  const plain = name.toLowerCase();
  // Only a name that is none of the client's could be part of a password.
  if (!known.has(plain)) throw new UnusableAddress('it has an option that is not known here');
  if (value === '') throw new UnusableAddress(`${plain} has no value`);
  if (plain === 'nodepreference' && value.toLowerCase() !== 'leader') {
    throw new UnusableAddress(
      'nodePreference may only be leader: a follower may lack what was acknowledged a moment ago',
    );
  }
}

/** The hosts that an address names, with their ports. */
export const hostsOf = (url: string): string[] =>
  (form.exec(url)?.groups?.['hosts'] ?? '')
    .split(',')
    .map((one) => (one.includes(':') ? one : `${one}:2113`));

/** True for an address of KurrentDB. */
export const isKurrentDbAddress = (url: string): boolean => /^kurrentdb(\+discover)?:/.test(url);
