import type { EventEmitter } from 'node:events';

/** How long a process may take to tidy up once its supervisor is gone. */
const tidyUpMs = 5_000;

/** The part of `process` that tells of a supervisor, replaceable in specs. */
export interface SupervisedProcess extends Pick<EventEmitter, 'once'> {
  readonly connected?: boolean;
  readonly exit: (code: number) => unknown;
}

/**
 * Ends this process when the one that forked it is gone, even if it was killed: the channel between them closes
 * then, whatever the reason. `onGone` may tidy up first, for five seconds at most. Does nothing in a process
 * that was not forked with a channel, such as one run by hand.
 */
export function exitWithSupervisor(
  onGone: () => void | Promise<void>,
  supervised: SupervisedProcess = process,
): void {
  if (supervised.connected !== true) return;
  supervised.once('disconnect', () => {
    const exit = (): void => void supervised.exit(0);
    setTimeout(exit, tidyUpMs).unref();
    Promise.resolve().then(onGone).then(exit, exit);
  });
}
