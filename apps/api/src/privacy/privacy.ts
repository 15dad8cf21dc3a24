import { Accounts } from '#accounts/account';
import { Texts } from '#accounts/text';
import { ProblemError } from '../http/problem-error.ts';

/** Pool of connections to the accounts, as `openAccounts` opens it. */
type Pool = ConstructorParameters<typeof Accounts>[0];

/** Accounts and people's own words, to be looked after. Without the database of accounts there are none. */
export class Privacy {
  readonly #accounts: Accounts | undefined;
  readonly #texts: Texts | undefined;

  constructor(pool?: Pool) {
    this.#accounts = pool && new Accounts(pool);
    this.#texts = pool && new Texts(pool);
  }

  get accounts(): Accounts {
    return this.#accounts ?? noAccounts();
  }

  get texts(): Texts {
    return this.#texts ?? noAccounts();
  }
}

function noAccounts(): never {
  throw new ProblemError('read-only', 'No accounts are kept here (ACCOUNTS_URL).');
}
