import { accountSubject, id, oneOf, whole } from '#domain/schema';
import { PathParameter, QueryParameter, requestClass } from '../request/index.ts';

/** Accounts on a page where the request names no number. */
export const usualAccounts = 100;

/** The page of accounts asked for. */
export class AccountsRequest {
  @QueryParameter(accountSubject('Accounts after this subject: what the page before named in ‘next’.'))
  declare readonly after?: string;

  @QueryParameter(whole({ least: 1, most: 500 }, 'How many accounts on a page.'), {
    otherwise: usualAccounts,
  })
  declare readonly limit?: number;
}

/** The path of an account. */
export class AccountPath {
  @PathParameter(accountSubject('Subject of the account.'), 'policy-lead')
  declare readonly subject: string;
}

/** The path of a text. */
export class TextPath {
  @PathParameter(
    id('Id of the text, as the history of its entry names it.'),
    '0191c5d2-0000-5000-8000-000000000001',
  )
  declare readonly textId: string;
}

/** Reasons for redacting a text: codes, because a sentence could name the person again. */
export const redactionReasons = ['names-a-person', 'person-asked', 'unlawful', 'confidential'] as const;

/** The reason for which a text is to be taken away. */
export const RedactTextRequest = requestClass('RedactText', {
  reason: oneOf(redactionReasons, 'Why. A code, because a sentence could name the person again.'),
});
/** The reason for which a text is to be taken away. */
export type RedactTextRequest = InstanceType<typeof RedactTextRequest>;
