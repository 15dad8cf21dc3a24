import type { Done } from '#commands/handling';
import type { CommandAnswer } from '#contracts/command';
import { subjectOf } from '#domain/record';
import type { ParsedCommand } from './http-command.ts';

/** Path of what shows a subject, from the root of the site; of one that has no page, of its history. */
const pageOf = (stream: string): string => {
  const subject = subjectOf(stream);
  if (subject?.category === 'policy') return `policies/${subject.id}`;
  return subject?.category === 'trust' ? `trusts/${subject.id}` : `api/subjects/${stream}/history`;
};

/** The answer to a command that was executed. */
export function answerOf(
  done: Done,
  { isDated, page }: Omit<ParsedCommand, 'command'>,
  publicUrl: URL,
): CommandAnswer {
  const about = page ?? pageOf(done.stream);
  const events = done.eventIds.map((id) => ({
    id,
    link: linkTo(isDated ? `entries/${id}` : about, publicUrl),
  }));
  return {
    outcome: done.outcome,
    stream: done.stream,
    version: done.version,
    position: String(done.position),
    events,
    link: events[0]?.link ?? linkTo(about, publicUrl),
  };
}

const linkTo = (path: string, publicUrl: URL): string => new URL(`/${path}`, publicUrl).href;
