// A process that appends one command after the other, eight at a time, and tells of each answer: made to be killed.
import { eventId } from '#event-log/ids';
import { openPostgresLog } from '#event-log/postgres';

const { url, from } = JSON.parse(process.argv[2] ?? '{}') as { readonly url: string; readonly from: number };
process.on('disconnect', () => process.exit(0));

const log = openPostgresLog({ url });
let next = from;

async function appendOn(): Promise<void> {
  for (;;) {
    const command = next++;
    const event = {
      id: eventId(`process-killed-${command}`, 0),
      type: 'Noted',
      schemaVersion: 1,
      data: { command },
      metadata: { commandHash: String(command) },
    };
    await log.append({ stream: `note-process-${command % 8}`, expected: 'any', events: [event] });
    process.send?.(command);
  }
}

await Promise.all(Array.from({ length: 8 }, appendOn));
