import { sendCommandTo, type Writable } from '../../product/index.ts';

const source = { title: 'An invented paper', url: 'https://zz.example/paper' };

/** Keys by the code of the trust: the same in every spec file, so that each trust is put on record once. */
const keysOf = (ods: string): readonly [string, string] => {
  const end = Buffer.from(ods.padEnd(6, '0')).toString('hex');
  return [`00000000-0000-7000-8000-${end}`, `00000000-0001-7000-8000-${end}`];
};

/** Puts an invented trust on record, open since 2001, if it is not there: its code begins with ZZ. */
export async function withTrust(product: Writable, ods: string, name: string): Promise<void> {
  const [registering, opening] = keysOf(ods);
  const trust = { ods, name, trustType: 'acute', foundationTrust: false, region: 'London', source };
  await sendCommandTo(product, 'steward', 'register-trust', trust, registering);
  const opened = { ods, occurred: '2001-04-01', confidence: 'high', source };
  await sendCommandTo(product, 'steward', 'open-trust', opened, opening);
}
