import type { IncomingMessage } from 'node:http';

const namesOfHere = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Status with which a request is refused; undefined where it is answered. 400: it names no host or more than one;
 * 421: it names another than this machine at `port`. A page from elsewhere whose name was made to lead here says that
 * name, and so does what a proxy passes on to others.
 */
export function refusalOfHost(
  { headersDistinct, url = '' }: Pick<IncomingMessage, 'headersDistinct' | 'url'>,
  port: number,
): 400 | 421 | undefined {
  const [host, ...more] = headersDistinct['host'] ?? [];
  if (host === undefined || more.length > 0) return 400;
  const own = namesOfHere.map((name) => `${name}:${String(port)}`);
  const passedOn = headersDistinct['x-forwarded-host'] ?? [];
  const isOwn = [host, ...passedOn].every((name) => own.includes(name.toLowerCase()));
  // The absolute form names a host of its own, which counts more than the header.
  return isOwn && url.startsWith('/') && headersDistinct['forwarded'] === undefined ? undefined : 421;
}
