import type { Role } from '#domain/schema';

/**
 * Caller of a request, as the provider of identities vouches for them: with a session of ours, or with a token of
 * theirs.
 */
export interface Caller {
  /** The provider's own name for them: stable, and no name of a person. */
  readonly subject: string;
  readonly role: Role;
  /** ODS code of whom they act for, in the role that they have chosen. */
  readonly organisation?: string;
  /** For people to read; never written to the log. */
  readonly name?: string;
  readonly via: 'session' | 'bearer';
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Set before access is looked at; undefined where nobody has signed in. */
    caller?: Caller | undefined;
  }
}
