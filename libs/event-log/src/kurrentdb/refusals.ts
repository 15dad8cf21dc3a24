import { access, constants } from 'node:fs/promises';
import { UnusableAddress } from './address.ts';

const files = ['tlsCAFile', 'userCertFile', 'userKeyFile'] as const;

/** The value of an option of an address; its name is taken in any case, as the client does. */
export function optionOf(url: string, name: string): string | undefined {
  const [, query = ''] = url.split('?');
  const option = query.split('&').find((one) => one.toLowerCase().startsWith(`${name.toLowerCase()}=`));
  return option === undefined ? undefined : decodeURIComponent(option.slice(name.length + 1));
}

/** Rejects with `UnusableAddress`, by name, where a file that the address names cannot be read. */
export async function checkFiles(url: string): Promise<void> {
  for (const name of files) {
    const path = optionOf(url, name);
    if (path === undefined) continue;
    await access(path, constants.R_OK).catch(() => {
      throw new UnusableAddress(`the file that ${name} names is not there, or cannot be read: ${path}`);
    });
  }
}

/** True where the address says who is asking. */
export const namesUser = (url: string): boolean =>
  /^[^/]+:\/\/[^@/?]+@/.test(url) || /usercertfile=/i.test(url);

/** Sentence for a server that refuses access with this address. */
export const deniedSentence = (url: string): string =>
  namesUser(url)
    ? 'The log refuses the user and the password in EVENT_LOG_URL, or this user may not read $all and write.'
    : 'The log lets nobody in without a user and a password, and EVENT_LOG_URL names none.';
