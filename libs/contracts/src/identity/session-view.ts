import { flag, line, list, oneOf, roles, type Role } from '#domain/schema';
import { instant, OptionalProperty, Property } from '../answer/index.ts';

/** The session of a caller. All but the first two fields are there only where somebody has signed in. */
export class SessionView {
  @Property(flag('Somebody has signed in, by a session or by a bearer token.'))
  declare readonly signedIn: boolean;

  @Property(flag('A provider of identities is set, so that one can sign in.'))
  declare readonly canSignIn: boolean;

  @OptionalProperty(line('What to call them. Left out where the provider does not say.'))
  declare readonly name?: string;

  @OptionalProperty(oneOf(roles, 'The role that they have chosen.'))
  declare readonly role?: Role;

  @OptionalProperty(
    line('ODS code of the trust that a trust reporter reports for; for others, whom they work for.'),
  )
  declare readonly organisation?: string;

  @OptionalProperty(list(line('The use cases that the role may use, by name: announce-policy.')))
  declare readonly useCases?: readonly string[];

  @OptionalProperty(
    line('To be sent as x-csrf-token with all that changes something. A session has it, a token does not.'),
  )
  declare readonly csrfToken?: string;

  @OptionalProperty(instant('When the session ends if nothing more is asked.'))
  declare readonly expiresAt?: string;
}
