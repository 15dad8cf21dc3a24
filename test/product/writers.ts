import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { queryRows } from '../own-cluster/own-cluster.ts';
import { machineToken } from './machine-token.ts';
import { sendCommandTo, type Writable } from './send-command.ts';

/** The API that writers write to, and the database in which it is looked up what became of that. */
export interface WrittenTo {
  readonly address: string;
  /** As a user who may do everything. */
  readonly database: { readonly superuser: string };
}

/** Records what writers stand on, and gets a token for them, which holds for an hour. */
export async function writersToken(product: Writable): Promise<string> {
  await sendCommandTo(product, 'steward', 'publish-codebook', {
    list: 'capabilities',
    version: 1,
    codes: [{ code: 'epr', title: 'Electronic records' }],
    source: { title: 'Invented', url: 'https://zz.example/paper' },
  });
  return machineToken(product.identity, 'policy-lead');
}

/** Registers an invented policy under a key. Rejects where nobody answers. */
export const sendRegisterPolicy = (
  { address }: Pick<WrittenTo, 'address'>,
  token: string,
  key: string,
): Promise<Response> =>
  fetch(`${address}/api/commands/register-policy`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': key,
    },
    body: JSON.stringify({
      ref: `zz-${key}`,
      kind: 'programme',
      title: 'An invented programme',
      issuer: 'ZZ',
      capabilities: ['epr'],
      source: { title: 'Invented', url: 'https://zz.example/paper' },
    }),
    signal: AbortSignal.timeout(30_000),
  });

/** Writes once under a key; true where it was acknowledged. Rejects where nobody answers. */
export async function write(to: Pick<WrittenTo, 'address'>, token: string, key: string): Promise<boolean> {
  const response = await sendRegisterPolicy(to, token, key);
  const said = await response.text();
  if (response.status !== 503 && !response.ok) throw new Refused(`It answers ${response.status}: ${said}`);
  return response.status === 200 || response.status === 201;
}

/** An answer that no silence explains. */
export class Refused extends Error {}

/** Writes until it is acknowledged, under one key. */
export class Writers {
  readonly acknowledged: string[] = [];
  /** Times that a write was put off or not answered, and was tried again. */
  putOff = 0;
  #stopped = false;
  readonly #running: Promise<unknown>;
  readonly #where: WrittenTo;

  constructor(where: WrittenTo, token: string, writers: number) {
    this.#where = where;
    this.#running = Promise.all(Array.from({ length: writers }, () => this.#write(token)));
  }

  /** Ends them once what they have begun is acknowledged. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#running;
  }

  /** Compares what was acknowledged with what stands in the log, and with what the read models made of it. */
  async compare(): Promise<{ readonly lost: number; readonly repeated: number }> {
    const rows = await queryRows<{ events: number; shown: number }>(
      this.#where.database.superuser,
      `select (select count(*) from log.event e where e.metadata ->> 'commandId' = key)::int as events,
         (select count(*) from read.timeline_event t join log.event e using (event_id)
           where e.metadata ->> 'commandId' = key)::int as shown
       from unnest($1::text[]) as key`,
      [this.acknowledged],
    );
    return {
      lost: rows.filter(({ events, shown }) => events === 0 || shown === 0).length,
      repeated: rows.filter(({ events, shown }) => events > 1 || shown > 1).length,
    };
  }

  async #write(token: string): Promise<void> {
    while (!this.#stopped) {
      const key = randomUUID();
      while (!(await write(this.#where, token, key).catch(unlessRefused))) {
        this.putOff += 1;
        await delay(100);
      }
      this.acknowledged.push(key);
    }
  }
}

function unlessRefused(error: unknown): false {
  if (error instanceof Refused) throw error;
  return false;
}
