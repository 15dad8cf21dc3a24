import {
  events,
  fixed,
  line,
  list,
  object,
  optional,
  prose,
  registration,
  slug,
  whole,
  type DataOf,
  type EventsOf,
} from '../schema/index.ts';

const codeFields = {
  code: line('The code.'),
  title: line('What people call it.'),
  meaning: optional(prose('What it means.')),
};

/** One code of a list: what it is called and what it means. */
export type Code = DataOf<typeof codeFields>;

const editionFields = {
  list: fixed(slug('Name of the list.')),
  version: fixed(whole({ least: 1, most: 100_000 }, 'Its version: 1, then one more each time.')),
  codes: list(object('Code', codeFields, 'Every code of the list.'), { least: 1, most: 1000 }),
};

/** Everything that can happen to a list of codes. */
export const codebookEvents = events('codebook', {
  /** A list of codes, first published. */
  CodebookPublished: registration(
    {
      by: ['steward'],
      useCase: 'publish-codebook',
      label: 'published',
      says: 'A list of codes was published for the first time.',
    },
    editionFields,
  ),
  /** The whole list again, one version on. */
  CodebookRevised: registration(
    {
      by: ['steward'],
      useCase: 'revise-codebook',
      label: 'revised',
      says: 'The whole list again, one version on.',
    },
    editionFields,
  ),
});

type Events = EventsOf<typeof codebookEvents>;

/** The first publication of a list. */
export type CodebookPublished = Events['CodebookPublished'];
/** A later version of a list. */
export type CodebookRevised = Events['CodebookRevised'];

/** Anything that can be on record of a list of codes. */
export type CodebookEvent = Events[keyof Events];
