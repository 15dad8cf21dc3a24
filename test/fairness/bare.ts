import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** Answer of the peer to addresses that start so. */
export interface BareAnswer {
  readonly starts: string;
  readonly status: number;
  readonly type: string;
  readonly base64: string;
}

/** The peer, running in a process of its own. */
export interface BarePeer {
  readonly address: string;
  readonly stop: () => void;
}

/** Starts it with these answers, of which the first one that fits is given. */
export async function startBare(answers: readonly BareAnswer[]): Promise<BarePeer> {
  const child = fork(join(import.meta.dirname, 'bare-process.ts'), [], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const started = once(child, 'message');
  child.send(answers);
  const [address] = (await started) as [string];
  return { address, stop: () => child.disconnect() };
}
