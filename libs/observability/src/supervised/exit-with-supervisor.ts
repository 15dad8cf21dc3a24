import type { EventEmitter } from 'node:events';

/** Time in which a process has to tidy up once its supervisor is gone. */
const tidyUpMs = 5_000;
const exitCode = { tidy: 0, untidy: 1 } as const;

/** The part of `process` that tells of a supervisor, replaceable in specs. */
export interface SupervisedProcess extends Pick<EventEmitter, 'once' | 'off'> {
  /** Undefined in a process that was not forked with a channel; false once the channel has closed. */
  readonly connected?: boolean | undefined;
  readonly exit: (code: number) => unknown;
}

/**
 * Ends this process when the one that forked it is gone, even if it was killed: the channel between them closes
 * then, whatever the reason, and may have closed before this is called. `onGone` tidies up first, for five seconds at
 * most, and may answer an exit code; it is 1 when that fails or takes longer, else 0. Does nothing in a process that
 * was not forked with a channel, such as one run by hand. Answers a way to be left alone: whoever has come to an end of
 * its own, and to an exit code, calls it before it closes the channel itself.
 */
export function exitWithSupervisor(
  onGone: () => Promise<void> | number,
  supervised: SupervisedProcess = process,
): () => void {
  const gone = (): void => {
    const exit = (code: number): void => void supervised.exit(code);
    setTimeout(() => exit(exitCode.untidy), tidyUpMs).unref();
    void tidied(onGone).then(exit);
  };
  if (supervised.connected === false) gone();
  if (supervised.connected === true) supervised.once('disconnect', gone);
  return () => supervised.off('disconnect', gone);
}

async function tidied(onGone: () => Promise<void> | number): Promise<number> {
  try {
    return (await onGone()) ?? exitCode.tidy;
  } catch {
    return exitCode.untidy;
  }
}
