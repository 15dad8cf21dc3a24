import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';
import type { Caller } from '../access/index.ts';

const ofIPv4InIPv6 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/** Under which name it is counted how often somebody asks. The store learns neither a subject nor an address. */
export const whoAsks = (caller: Caller | undefined, ip: string): string =>
  caller ? hidden(`caller ${caller.subject}`) : whoseAddress(ip);

/** The same for an address alone. One household or office has a whole /64 of IPv6, and counts as one. */
export function whoseAddress(ip: string): string {
  const [, mapped] = ofIPv4InIPv6.exec(ip) ?? [];
  if (mapped !== undefined) return hidden(`address ${mapped}`);
  return hidden(`address ${isIPv6(ip) ? networkOf(ip) : ip}`);
}

const hidden = (name: string): string => createHash('sha256').update(name).digest('base64url').slice(0, 32);

/** The first four of the eight groups of an address of IPv6. */
function networkOf(ip: string): string {
  const [before = '', after] = (ip.split('%', 1)[0] ?? '').toLowerCase().split('::');
  const [first, last] = [before, after ?? ''].map((part) => part.split(':').filter((group) => group !== ''));
  const [leading, trailing] = [first ?? [], last ?? []];
  const left = after === undefined ? 0 : 8 - leading.length - trailing.length;
  const groups = [...leading, ...Array<string>(Math.max(left, 0)).fill('0'), ...trailing];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
