import { Field, instant, listOf, oneOf, Optional, text, view, whole } from '../field/index.ts';
import { roles, type Role } from '../identity/index.ts';
import { redactionReasons } from './privacy-request.ts';

/** Who has signed in, as the provider of identities last described them. */
export class AccountView {
  @Field(text('The provider’s own name for them, which stands in the log beside what they did.'))
  declare readonly subject: string;

  @Optional(text('Name, for people to read.'))
  declare readonly name?: string;

  @Optional(text('Address of e-mail.'))
  declare readonly email?: string;

  @Field(oneOf(roles, 'Role in which they last signed in.'))
  declare readonly role: Role;

  @Optional(text('ODS code of whom they act for.'))
  declare readonly organisation?: string;

  @Field(instant('When they first signed in, since the account was last erased.'))
  declare readonly firstSeenAt: string;

  @Field(instant('When they last signed in.'))
  declare readonly lastSeenAt: string;
}

/** A page of accounts, in the order of their subjects. */
export class AccountList {
  @Field(listOf(view(() => AccountView, 'In the order of their subjects.')))
  declare readonly accounts: readonly AccountView[];

  @Optional(text('Give it back as after to get the next page; left out on the last one.'))
  declare readonly next?: string;
}

/** That an account is gone. */
export class ErasedView {
  @Field(instant('When it was erased: the first time, if it was before.'))
  declare readonly erasedAt: string;

  @Field(whole('How many sessions ended with it.'))
  declare readonly sessionsEnded: number;
}

/** That a text is gone. */
export class RedactedView {
  @Field(text('Id of the text: the log still holds it, and a hash that no longer leads back.'))
  declare readonly textId: string;

  @Field(oneOf(redactionReasons, 'Why, as it was first said.'))
  declare readonly reason: (typeof redactionReasons)[number];

  @Field(instant('When it was taken away: the first time, if it was before.'))
  declare readonly redactedAt: string;
}
