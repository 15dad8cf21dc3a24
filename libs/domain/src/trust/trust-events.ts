import {
  code,
  dated,
  events,
  fixed,
  flag,
  line,
  odsCode,
  oneOf,
  optional,
  registration,
  type EventsOf,
} from '../schema/index.ts';

/** The types of trust; the codebook has a list of the same codes. */
export const trustTypes = [
  'acute',
  'mental-health',
  'community',
  'ambulance',
  'specialist',
  'integrated',
  'unknown',
] as const;

/** Our own classification, not a field of the ODS; integrated: acute combined with community or mental health services. */
export type TrustType = (typeof trustTypes)[number];

const region = code('regions', 'Code of the region, as the codebook has it: London.');
const board = code('boards', 'Code of the integrated care board.');

const bySteward = { by: ['steward'], names: { ods: odsCode('ODS code of the trust.') } } as const;

/** Everything that can happen to one trust. */
export const trustEvents = events('trust', {
  /** A trust under its ODS code, with the first name known. Region and board are those of the newest file. */
  TrustRegistered: registration(
    {
      useCase: 'register-trust',
      by: ['steward'],
      label: 'registered',
      says: 'A trust is to be told of: under its ODS code, once.',
    },
    {
      ods: fixed(odsCode('ODS code of the trust.')),
      name: line('The first name known.'),
      trustType: oneOf(trustTypes, 'Our own classification, not a field of the ODS.'),
      foundationTrust: flag('Its name says foundation trust.'),
      region,
      board: optional(board),
    },
  ),
  /** The legal body behind the code begins. */
  TrustOpened: dated(
    {
      ...bySteward,
      useCase: 'open-trust',
      label: 'opened',
      says: 'The legal body behind the code began.',
    },
    {},
  ),
  /** From one name to another. */
  TrustRenamed: dated(
    { ...bySteward, useCase: 'rename-trust', label: 'renamed', says: 'It took another name.' },
    { from: line('The name that it had.'), to: line('The name that it has from then on.') },
  ),
  /** From one type to another, by our own classification. */
  TrustReclassified: dated(
    {
      ...bySteward,
      useCase: 'reclassify-trust',
      label: 'reclassified',
      says: 'It became a trust of another type, by our own classification.',
    },
    {
      from: oneOf(trustTypes, 'The type that it had.'),
      to: oneOf(trustTypes, 'The type that it has from then on.'),
    },
  ),
  /** To another region or board. */
  TrustMoved: dated(
    {
      ...bySteward,
      useCase: 'move-trust',
      label: 'moved',
      says: 'It belongs to another region, another board, or both.',
    },
    { region: optional(region), board: optional(board) },
  ),
  /** Into a successor, of which there may be several. Often dated the day after closing. */
  TrustMerged: dated(
    {
      ...bySteward,
      useCase: 'merge-trust',
      label: 'merged',
      says: 'It went into a successor, of which there may be several.',
      mayLieAhead: true,
    },
    {
      into: fixed(odsCode('ODS code of the successor.')),
      part: oneOf(['whole', 'part', 'not-stated'], 'How much of the trust went there.'),
      basis: oneOf(
        ['ods', 'published', 'inferred'],
        'Who says so: the ODS, another publication, or we. What is inferred gives nobody a right to report.',
      ),
    },
  ),
  /** Only this ends a trust. */
  TrustClosed: dated(
    {
      ...bySteward,
      useCase: 'close-trust',
      label: 'closed',
      says: 'The legal body behind the code ended: its last day.',
      mayLieAhead: true,
    },
    {},
  ),
});

type Events = EventsOf<typeof trustEvents>;

/** The registration of a trust. */
export type TrustRegistered = Events['TrustRegistered'];
/** The opening of a trust. */
export type TrustOpened = Events['TrustOpened'];
/** The change of a trust's name. */
export type TrustRenamed = Events['TrustRenamed'];
/** The change of a trust's type. */
export type TrustReclassified = Events['TrustReclassified'];
/** The move of a trust to another region or board. */
export type TrustMoved = Events['TrustMoved'];
/** The merger of a trust into a successor. */
export type TrustMerged = Events['TrustMerged'];
/** The close of a trust. */
export type TrustClosed = Events['TrustClosed'];

/** Anything that can be on record of one trust. */
export type TrustEvent = Events[keyof Events];
