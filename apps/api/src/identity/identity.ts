import { Sessions } from '#accounts/session';
import { SignIns } from '#accounts/sign-in';
import type { Log } from '#observability/logs';
import { ProblemError } from '../http/problem-error.ts';
import { SessionRevalidation } from './session-revalidation.ts';
import { Cookies } from './cookies.ts';
import type { ClaimSettings, IdentitySettings } from './identity-config.ts';
import { Provider } from './provider.ts';
import { Tokens } from './tokens.ts';

/** Pool of connections to the accounts, as `openAccounts` opens it. */
export type AccountsPool = ConstructorParameters<typeof Sessions>[0];

/** Settings, accounts, address, log and clock of signing in. */
export interface IdentityOptions {
  readonly settings: IdentitySettings;
  readonly accounts: AccountsPool;
  readonly publicUrl: URL;
  readonly log: Log;
  /** Clock; specs put a time of their own here. */
  readonly now?: () => Date;
}

/** All that is needed to find out who somebody is. */
export interface IdentityParts {
  readonly provider: Provider;
  readonly sessions: Sessions;
  readonly signIns: SignIns;
  readonly revalidation: SessionRevalidation;
  readonly tokens: Tokens;
  readonly cookies: Cookies;
  /** Settings for reading the provider's claims. */
  readonly claims: ClaimSettings;
  readonly publicUrl: URL;
  readonly log: Log;
}

/** Identity of callers. Without a provider nobody can sign in, and the API can only be read. */
export class Identity {
  /** Undefined where no provider is named. */
  readonly parts: IdentityParts | undefined;

  constructor(options?: IdentityOptions) {
    this.parts = options && partsOf(options);
  }

  /** The parts, for a request that needs them. */
  get needed(): IdentityParts {
    if (this.parts) return this.parts;
    throw new ProblemError(
      'read-only',
      'Nobody can sign in here: no provider of identities is set (OIDC_ISSUER).',
    );
  }
}

function partsOf({
  settings,
  accounts,
  publicUrl,
  log,
  now = () => new Date(),
}: IdentityOptions): IdentityParts {
  const provider = new Provider(settings, publicUrl);
  const sessions = new Sessions(accounts, { now });
  return {
    provider,
    sessions,
    revalidation: new SessionRevalidation({ provider, sessions, log }, settings.claims),
    signIns: new SignIns(accounts, now),
    tokens: new Tokens(provider, settings, now),
    cookies: new Cookies(publicUrl),
    claims: settings.claims,
    publicUrl,
    log,
  };
}
