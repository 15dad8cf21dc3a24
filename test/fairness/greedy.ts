import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** Order for greedy clients. */
export interface GreedyOrder {
  readonly address: string;
  /** The page that they take the names of files from. */
  readonly page: string;
  readonly kind: string;
  readonly clients: number;
  /** Addresses of this machine that they come from, in turn; none: whichever they get. */
  readonly addresses: readonly string[];
}

/** Has them insist while `act` runs; fulfilled with what it gives, and what they were answered, by status. */
export async function beside<Result>(
  order: GreedyOrder,
  act: () => Promise<Result>,
): Promise<readonly [Result, Readonly<Record<string, number>>]> {
  const child = fork(join(import.meta.dirname, 'greedy-process.ts'), [JSON.stringify(order)], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  try {
    await once(child, 'message');
    const result = await act();
    const told = once(child, 'message');
    child.send('enough');
    const [counts] = (await told) as [Record<string, number>];
    return [result, counts];
  } finally {
    if (child.connected) child.disconnect();
  }
}
