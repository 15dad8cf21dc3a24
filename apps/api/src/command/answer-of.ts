import type { Done } from '#commands/handling';
import type { CommandAnswer } from '#contracts/command';
import { subjectOf, type Category } from '#domain/record';
import type { Order } from './over-http.ts';

/** Path of what shows a subject, from the root of the site. */
const pages: Readonly<Record<Category, (id: string) => string>> = {
  policy: (ref) => `policies/${ref}`,
  trust: (ods) => `trusts/${ods}`,
  milestone: (id) => `api/milestones/${id}`,
  influence: () => '',
  coverage: () => '',
  maturity: () => '',
  codebook: () => 'api/codebook',
};

/** What is said of a command that was carried out. */
export function answerOf(
  done: Done,
  { isDated, page }: Omit<Order, 'command'>,
  publicUrl: URL,
): CommandAnswer {
  const subject = subjectOf(done.stream);
  const about = page ?? (subject && pages[subject.category](subject.id)) ?? '';
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
