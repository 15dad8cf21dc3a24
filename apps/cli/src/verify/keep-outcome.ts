import { Verifications, type VerificationOutcome } from '#operations/verification';
import { openClient } from '#postgres/connections';
import { withUrl } from '../connect/with-url.ts';
import type { CliConfig } from '../settings/config.ts';
import type { Terminal } from '../terminal/terminal.ts';

const notKept = 'What it says is not kept for the page ‘Running’';

/**
 * Keeps what came of it where operators see it, as the role that keeps the read models: whoever reads may not write. What
 * cannot be kept is said, and changes nothing about what was found.
 */
export async function keepOutcome(
  outcome: VerificationOutcome,
  { readerUrl, projectorUrl }: CliConfig,
  terminal: Terminal,
): Promise<void> {
  if (readerUrl !== undefined && projectorUrl === undefined) {
    terminal.err(`${notKept}: PROJECTOR_URL does not say where.\n`);
    return;
  }
  try {
    await withUrl(
      projectorUrl,
      'projector',
      () => undefined,
      (url) => keepAt(url, outcome),
    );
  } catch (error) {
    terminal.err(`${notKept}: ${error instanceof Error ? error.message : String(error)}\n`);
  }
}

async function keepAt(url: string, outcome: VerificationOutcome): Promise<void> {
  const client = await openClient({ url, name: 'throughline-cli', work: 'upkeep' });
  try {
    await new Verifications(async <Row>(sql: string, values: unknown[]) => {
      return (await client.query(sql, values)).rows as Row[];
    }).keep(outcome);
  } finally {
    await client.end();
  }
}
