import { readFile } from 'node:fs/promises';
import { get as plainly } from 'node:http';
import { get as secured } from 'node:https';
import { errorCode } from '#postgres/failures';
import { hostsOf } from './address.ts';
import { optionOf } from './refusals.ts';

/** Time in which one node has to say what it is. */
const answerMs = 2_000;

const nobody = /^(ENOTFOUND|EAI_AGAIN)/;
const nothing = /^(ECONN|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT)/;
const certificate = /CERT|LEAF_SIGNATURE|ALTNAME/;

/** Answer of a node about itself, or the code of what went wrong. */
type Look = { readonly isKurrentDb: boolean } | { readonly code: string };

/**
 * Reason why the nodes that an address names do not serve, in a sentence that holds no password. The client says
 * 'unavailable' alone to whoever reads, whatever is the matter.
 */
export async function diagnosisOf(url: string): Promise<string> {
  const hosts = hostsOf(url);
  const looks = await Promise.all(hosts.map((host) => lookAt(host, url)));
  const named = hosts.join(', ');
  const codes = looks.map((look) => ('code' in look ? look.code : ''));
  if (codes.every((code) => nobody.test(code)))
    return `No host is known by the name in EVENT_LOG_URL: ${named}.`;
  if (codes.every((code) => nobody.test(code) || nothing.test(code))) {
    return `Nothing answers where EVENT_LOG_URL says that the log is: ${named}.`;
  }
  if (codes.some((code) => certificate.test(code))) {
    return `The certificate of the log is not signed by whom tlsCAFile names, or is not for ${named}.`;
  }
  if (looks.every((look) => 'code' in look || !look.isKurrentDb)) {
    return `What answers where EVENT_LOG_URL says that the log is, is no KurrentDB, or speaks TLS where EVENT_LOG_URL does not (or the other way round): ${named}.`;
  }
  return `The log is there, and does not serve just now: a majority of its nodes may be away. They are ${named}.`;
}

async function lookAt(host: string, url: string): Promise<Look> {
  const isPlain = optionOf(url, 'tls')?.toLowerCase() === 'false';
  const file = optionOf(url, 'tlsCAFile');
  try {
    const ca = file === undefined ? undefined : await readFile(file);
    const rejectUnauthorized = optionOf(url, 'tlsVerifyCert')?.toLowerCase() !== 'false';
    const body = await bodyOf(`${isPlain ? 'http' : 'https'}://${host}/info`, {
      ...(ca && { ca }),
      rejectUnauthorized,
    });
    return { isKurrentDb: /"(dbVersion|esVersion)"/i.test(body) };
  } catch (error) {
    return { code: errorCode(error) ?? 'unknown' };
  }
}

function bodyOf(
  address: string,
  tls: { readonly ca?: Buffer; readonly rejectUnauthorized: boolean },
): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { timeout: answerMs, agent: false, signal: AbortSignal.timeout(answerMs) };
    const ask = address.startsWith('https:')
      ? secured(address, { ...options, ...tls })
      : plainly(address, options);
    ask.on('error', reject);
    ask.on('response', (answer) => {
      let body = '';
      answer.setEncoding('utf8').on('data', (part: string) => {
        body += part;
        if (body.length > 10_000) answer.destroy();
      });
      answer.on('error', reject).on('close', () => resolve(body));
    });
  });
}
