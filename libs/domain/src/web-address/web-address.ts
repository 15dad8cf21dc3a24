/** As it is written: the scheme, and a host without a name or password before it. A parser would put more right than this. */
const written = /^https?:\/\/[^/?#@]+(?:[/?#]|$)/i;

/** Characters that a parser takes out, or takes for something else. */
const passedOver = /[\s\\\p{Cc}\p{Cs}]/u;

const label = '[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?';
const name = new RegExp(String.raw`^(?:${label}\.)*${label}\.?$`);

/** The names that machines can have. Node 24 reads Punycode only beside a letter that is not ASCII. */
const isHost = (host: string): boolean =>
  host.startsWith('[') ||
  (name.test(host) && (!/(?:^|\.)xn--/.test(host) || URL.canParse(`https://ü.${host}`)));

/** True for an address that a browser opens, that runs nothing (`javascript:` and the like do), and names the host it leads to. */
export const isWebAddress = (text: string): boolean =>
  written.test(text) && !passedOver.test(text) && URL.canParse(text) && isHost(new URL(text).hostname);
