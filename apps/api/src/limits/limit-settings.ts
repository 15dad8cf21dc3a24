import { isIP } from 'node:net';

/** Requests a minute, and the proxies that are believed when they say for whom they ask. */
export interface LimitSettings {
  /** `READS_PER_MINUTE`: by caller, or by address where nobody has signed in. */
  readonly readsPerMinute: number;
  /** `WRITES_PER_MINUTE`: by caller; of a batch, ten commands count as one. */
  readonly writesPerMinute: number;
  /** `SIGN_INS_PER_MINUTE`: by address. */
  readonly signInsPerMinute: number;
  /** `STRANGERS_AT_ONCE`: how many questions of those who have not signed in are worked on at once, all together. */
  readonly strangersAtOnce: number;
  /** `LONG_ANSWERS_AT_ONCE`: of strangers, and again of members. */
  readonly longAtOnce: number;
  /** `KEPT_ANSWERS_MB`: how much memory answers take that are kept; 0: none is. */
  readonly keptMegabytes: number;
  /** `TRUSTED_PROXIES`: addresses and networks whose X-Forwarded-For is believed; none when left out. */
  readonly trustedProxies: readonly string[];
}

const most = 1_000_000_000;
/** All of the memory that an answer may ever be kept in. */
const mostKeptMegabytes = 100_000;

/** Reads the settings; throws a sentence that names the one that is wrong. */
export function limitSettings(env: NodeJS.ProcessEnv): LimitSettings {
  return {
    readsPerMinute: wholeNumber(env, 'READS_PER_MINUTE', 1_200),
    writesPerMinute: wholeNumber(env, 'WRITES_PER_MINUTE', 600),
    signInsPerMinute: wholeNumber(env, 'SIGN_INS_PER_MINUTE', 30),
    strangersAtOnce: wholeNumber(env, 'STRANGERS_AT_ONCE', 3),
    longAtOnce: wholeNumber(env, 'LONG_ANSWERS_AT_ONCE', 2),
    keptMegabytes: wholeNumber(env, 'KEPT_ANSWERS_MB', 32, 0, mostKeptMegabytes),
    trustedProxies: networks(env['TRUSTED_PROXIES'] ?? ''),
  };
}

function wholeNumber(
  env: NodeJS.ProcessEnv,
  name: string,
  otherwise: number,
  least = 1,
  upTo = most,
): number {
  const given = env[name];
  if (given === undefined || given === '') return otherwise;
  const number = Number(given);
  if (Number.isInteger(number) && number >= least && number <= upTo) return number;
  throw new Error(`${name} is to be a whole number from ${String(least)} to ${String(upTo)}.`);
}

function networks(given: string): readonly string[] {
  const listed = given
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  if (listed.every(isNetwork)) return listed;
  throw new Error(
    'TRUSTED_PROXIES is to be addresses and networks with commas between: 10.0.0.7,10.1.0.0/16.',
  );
}

function isNetwork(given: string): boolean {
  const [address = '', bits, ...more] = given.split('/');
  const family = isIP(address);
  if (family === 0 || more.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
}
