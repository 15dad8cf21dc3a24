import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import type { Position } from '#event-log/port';
import { queryRows, runStatements, type LogDatabase } from '../own-cluster/own-cluster.ts';
import type { Proxy } from '#testing/proxy';
import { serverWent, type SubscriberOrder } from './subscriber-order.ts';

/** A life that lasts longer than this waits for something that never comes. */
const longestLifeMs = 30_000;

type Message = { readonly paused: true } | { readonly caughtUp: string };

/** A subscriber that is a process of its own, killed and started again, over and over. */
export class SubscriberUnderKills {
  kills = 0;
  died = 0;
  readonly #order: SubscriberOrder;
  #stopped = false;
  #child: ChildProcess | undefined;

  private constructor(order: SubscriberOrder) {
    this.#order = order;
  }

  /** Prepares the tables in which it keeps what it saw. */
  static async start(
    database: LogDatabase,
    proxy: Proxy,
    order: Pick<SubscriberOrder, 'noting' | 'pageSize'>,
  ): Promise<SubscriberUnderKills> {
    await runStatements(
      proxy.through(database.owner),
      'drop table if exists seen, noted',
      'create table seen (n bigserial primary key, id uuid not null)',
      'create table noted (position bigint primary key)',
      'insert into noted values (0)',
      'grant all on seen, seen_n_seq, noted to throughline_projector',
    );
    return new SubscriberUnderKills({ url: proxy.through(database.projector), ...order });
  }

  /** Kills it so often, and goes on until `enough`: by turns between effect and note, and at any moment. */
  async killed(times: number, enough: Promise<unknown> = Promise.resolve()): Promise<void> {
    const others = { over: false };
    const over = () => (others.over = true);
    enough.then(over, over);
    for (let turn = 0; this.kills < times || !others.over; turn++) {
      // As often as was asked for; then it lives as long as the others.
      if (this.kills >= times) await Promise.race([enough, delay(50)]);
      else if (turn % 2 === 0)
        await this.#live({ pauseAt: 1 + (turn % 3) }, (message) => 'paused' in message);
      else await this.#live({}, () => false, 50 + Math.random() * 500);
    }
  }

  /** Lets it live until it has come so far; answers the ids that it kept, in their order. */
  async upTo(head: Position): Promise<string[]> {
    const isThere = (message: Message) => 'caughtUp' in message && BigInt(message.caughtUp) >= head;
    while (!(await this.#live({}, isThere)));
    this.kills--;
    const rows = await queryRows<{ id: string }>(this.#order.url, 'select id from seen order by n');
    return rows.map(({ id }) => id);
  }

  /** Ends it for good. */
  async stop(): Promise<void> {
    this.#stopped = true;
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }

  /** One life: until it says what is waited for, or a time is over after its first word, and it is killed; or it dies. */
  async #live(
    more: Partial<SubscriberOrder>,
    isTime: (message: Message) => boolean,
    milliseconds = Infinity,
  ): Promise<boolean> {
    if (this.#stopped) throw new Error('The subscriber was stopped.');
    const child = (this.#child = this.#fork(more));
    const ended = once(child, 'exit');
    const life = { killed: false, inVain: false };
    const kill = () => {
      life.killed = child.kill('SIGKILL');
    };
    const timer = milliseconds === Infinity ? undefined : setTimeout(kill, milliseconds + 400);
    const patience = setTimeout(() => (life.inVain = child.kill('SIGKILL')), longestLifeMs);
    child.on('message', (message) => {
      if (isTime(message as Message)) kill();
    });
    await ended;
    clearTimeout(timer);
    clearTimeout(patience);
    if (life.inVain) throw new Error('The subscriber waited in vain.');
    if (life.killed) this.kills++;
    else this.#hasDied(child);
    return life.killed;
  }

  #hasDied({ exitCode }: ChildProcess): void {
    if (exitCode !== serverWent && !this.#stopped)
      throw new Error(`The subscriber ended with ${String(exitCode)}.`);
    this.died++;
  }

  #fork(more: Partial<SubscriberOrder>): ChildProcess {
    const order = JSON.stringify({ ...this.#order, ...more });
    return fork(new URL('./subscriber-process.ts', import.meta.url), [order], { execArgv: [] });
  }
}
