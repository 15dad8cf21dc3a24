import { count, line, oneOf, roles, type Role } from '#domain/schema';
import { instant, OptionalProperty, Property, viewList } from '../answer/index.ts';
import { redactionReasons } from './privacy-request.ts';

/** The account of somebody who has signed in, as the provider of identities last described them. */
export class AccountView {
  @Property(line('The provider’s own name for them, which stands in the log beside what they did.'))
  declare readonly subject: string;

  @OptionalProperty(line('Name, for people to read.'))
  declare readonly name?: string;

  @OptionalProperty(line('Address of e-mail.'))
  declare readonly email?: string;

  @Property(oneOf(roles, 'Role in which they last signed in.'))
  declare readonly role: Role;

  @OptionalProperty(line('ODS code of whom they act for.'))
  declare readonly organisation?: string;

  @Property(instant('When they first signed in, since the account was last erased.'))
  declare readonly firstSeenAt: string;

  @Property(instant('When they last signed in.'))
  declare readonly lastSeenAt: string;
}

/** A page of accounts, in the order of their subjects. */
export class AccountList {
  @Property(viewList(() => AccountView, 'In the order of their subjects.'))
  declare readonly accounts: readonly AccountView[];

  @OptionalProperty(line('Give it back as after to get the next page; left out on the last one.'))
  declare readonly next?: string;
}

/** That an account is gone. */
export class ErasedView {
  @Property(instant('When it was erased: the first time, if it was before.'))
  declare readonly erasedAt: string;

  @Property(count('How many sessions ended with it.'))
  declare readonly sessionsEnded: number;
}

/** That a text is gone. */
export class RedactedView {
  @Property(line('Id of the text: the log still holds it, and a hash that no longer leads back.'))
  declare readonly textId: string;

  @Property(oneOf(redactionReasons, 'Why, as it was first said.'))
  declare readonly reason: (typeof redactionReasons)[number];

  @Property(instant('When it was taken away: the first time, if it was before.'))
  declare readonly redactedAt: string;
}
