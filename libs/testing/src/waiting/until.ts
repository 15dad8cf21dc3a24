import { setTimeout as delay } from 'node:timers/promises';

const lookAgainMs = 20;

/**
 * Waits until something has come about that gives no event of its own: fulfilled as soon as `condition` is,
 * rejected with `what` if it is not within `limitMs`. A spec waits for what it needs and never for a time.
 */
export async function until(
  what: string,
  condition: () => boolean | Promise<boolean>,
  limitMs = 15_000,
): Promise<void> {
  const giveUpAt = performance.now() + limitMs;
  while (!(await condition())) {
    if (performance.now() > giveUpAt) throw new Error(`Waited in vain until ${what}.`);
    await delay(lookAgainMs);
  }
}
