import type { DatedEvent, Registration, Statement } from './event.ts';
import type { DataOf, Field, Fields, WireOf } from './fields.ts';
import { provenanceFields } from './provenance.ts';

/** The roles in which somebody may use the API. The importer is none of them: it works on the command line alone. */
export const roles = ['policy-lead', 'trust-reporter', 'reviewer', 'steward', 'analyst', 'operator'] as const;

/** In which role somebody may use the API. */
export type Role = (typeof roles)[number];

/** The categories of streams, by what a stream is about. */
export type Category = 'policy' | 'trust' | 'milestone' | 'influence' | 'coverage' | 'maturity' | 'codebook';

/** Names the use case of an event, who may use it, and how people and machines speak of it. */
export interface Saying<UseCase extends string, Names extends Fields> {
  /** Name of the use case, for good: it is part of the address and of the hash of a command. */
  readonly useCase: UseCase;
  /** The roles that may use it. */
  readonly by: readonly [Role, ...Role[]];
  /** The type as people call it: announced, renamed. */
  readonly label: string;
  /** One sentence on what happened, for the API's document. */
  readonly says: string;
  /** The fields by which a request names the subject, where those of the event do not. */
  readonly names?: Names;
  /** Its day is set by decision and may be told before it has come; what is told as done may not. */
  readonly mayLieAhead?: true;
}

/** The kind of date that an event has: a day in the world, a day of knowledge alone, or a source alone. */
export type Dating = 'dated' | 'stated' | 'registered';

/** A type of event without its name, which the table of its concept gives. */
interface Unnamed<
  Dates extends Dating,
  Of extends Fields,
  UseCase extends string,
  Names extends Fields,
> extends Saying<UseCase, Names> {
  readonly dating: Dates;
  readonly fields: Of;
  readonly names: Names;
}

/** One type of event, said once. Everything that must know its fields is read off this. */
export interface Declaration<
  Type extends string = string,
  Dates extends Dating = Dating,
  Of extends Fields = Fields,
  UseCase extends string = string,
  Names extends Fields = Fields,
> extends Unnamed<Dates, Of, UseCase, Names> {
  readonly type: Type;
  /** The category of the streams that hold it; `any` where each may. */
  readonly about: Category | 'any';
}

type NoFields = { readonly [Name in never]: Field };

const declaring =
  <Dates extends Dating>(dating: Dates) =>
  <const UseCase extends string, const Of extends Fields, const Names extends Fields = NoFields>(
    saying: Saying<UseCase, Names>,
    fields: Of,
    // `NoInfer`: the table that this stands in would otherwise say that there may be any names.
  ): Unnamed<Dates, Of, UseCase, NoInfer<Names>> => {
    const { names = {} as Names } = saying;
    return { ...saying, names, dating, fields };
  };

/** Declares an event that happened in the world: it has a day, and makes an entry. */
export const dated = declaring('dated');

/** Declares a statement without a day of its own in the world: it is known from some day on. */
export const stated = declaring('stated');

/** Declares what a subject is, said once: no day, and known since ever. */
export const registration = declaring('registered');

type Table = Readonly<Record<string, Unnamed<Dating, Fields, string, Fields>>>;

/** Declarations by the type of their events. */
export type Declared<Of extends Table> = {
  readonly [Type in keyof Of & string]: Declaration<
    Type,
    Of[Type]['dating'],
    Of[Type]['fields'],
    Of[Type]['useCase'],
    Of[Type]['names']
  >;
};

/** Declares the events of a concept, each under its type. */
export const events = <const Of extends Table>(about: Category | 'any', table: Of): Declared<Of> =>
  // Key by key what the type says; the compiler cannot follow a loop over keys.
  Object.fromEntries(
    Object.entries(table).map(([type, unnamed]) => [type, { ...unnamed, type, about }]),
  ) as unknown as Declared<Of>;

/** The event that a declaration declares. */
export type EventOf<Of> =
  Of extends Declaration<infer Type, infer Dates, infer Said>
    ? Dates extends 'dated'
      ? DatedEvent<Type, DataOf<Said>>
      : Dates extends 'stated'
        ? Statement<Type, DataOf<Said>>
        : Registration<Type, DataOf<Said>>
    : never;

/** The events that a table declares, each by its type. */
export type EventsOf<Of extends Readonly<Record<string, Declaration>>> = {
  readonly [Type in keyof Of]: EventOf<Of[Type]>;
};

/** The fields of a request to a use case: by which it names the subject, those of the event, and where it is known from. */
export const requestFields = ({ dating, names, fields }: Declaration): Fields => ({
  ...provenanceFields[dating],
  ...names,
  ...fields,
});

/** The body of a request to the use case of a declared event. */
export type RequestOf<Of extends Declaration> = WireOf<
  (typeof provenanceFields)[Of['dating']] & Of['names'] & Of['fields']
>;
