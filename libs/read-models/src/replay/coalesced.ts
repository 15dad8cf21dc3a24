/**
 * A question that many ask at a time, asked once for all of them; never by one that was on its way already when somebody
 * asked, whose answer could be older than what they have just been told of.
 */
export function coalesced<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let running: Promise<unknown> = Promise.resolve();
  let next: Promise<Answer> | undefined;
  const afterRunning = async (): Promise<Answer> => {
    await running.catch(() => undefined);
    next = undefined;
    const asking = ask();
    running = asking;
    return await asking;
  };
  return () => (next ??= afterRunning());
}
