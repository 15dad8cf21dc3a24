import { errors, jwtVerify, type JWSAlgorithm, type JWTPayload, type JWTVerifyOptions } from 'jose';
import type { Caller } from '../access/caller.ts';
import { NotVouchedFor, vouchedFor } from './claims.ts';
import type { IdentitySettings } from './identity-config.ts';
import { providerAway, type Provider } from './provider.ts';

/** Reason why a token is not accepted, for its sender. Nothing of the token is in it. */
export class TokenRefused extends Error {
  readonly code = 'identity/token-refused';
}

/** Notice of a provider about a session that has ended there. */
export interface LogoutNotice {
  /** The token's own id. */
  readonly id: string;
  readonly ended: { readonly subject?: string; readonly id?: string };
  readonly saidAt: Date;
  readonly expiresAt: Date;
}

/** Signed with a private key that the provider alone has: neither `none`, nor a secret that we know too. */
const algorithms: JWSAlgorithm[] = [
  ...([
    'RS256',
    'RS384',
    'RS512',
    'PS256',
    'PS384',
    'PS512',
    'ES256',
    'ES384',
    'ES512',
    'EdDSA',
    'Ed25519',
  ] as const),
];
const clockTolerance = 5;
const oldestNotice = 300;
const logoutEvent = 'http://schemas.openid.net/event/backchannel-logout';

/** Looks at tokens that are shown to us. `now` is what time it is. */
export class Tokens {
  readonly #provider: Provider;
  readonly #settings: IdentitySettings;
  readonly #now: () => Date;

  constructor(provider: Provider, settings: IdentitySettings, now: () => Date) {
    this.#provider = provider;
    this.#settings = settings;
    this.#now = now;
  }

  /** Reads the caller from a bearer token. Throws `TokenRefused`. */
  async callerOf(token: string): Promise<Caller> {
    const { audience, tokenType, claims } = this.#settings;
    const payload = await this.#verified(token, { audience, typ: tokenType, requiredClaims: ['exp', 'sub'] });
    // Where access tokens have no type of their own: these belong to tokens that say who somebody is, or was.
    if (
      ['nonce', 'at_hash', 'c_hash', 'events'].some((name) => name in payload) ||
      isOtherKind(payload['typ'])
    )
      throw new TokenRefused('This is no access token.');
    try {
      const { subject, role, organisation, name } = vouchedFor(payload, claims);
      return {
        ...{ subject, role, via: 'bearer' },
        ...(organisation !== undefined && { organisation }),
        ...(name !== undefined && { name }),
      };
    } catch (error) {
      throw error instanceof NotVouchedFor ? new TokenRefused(error.message) : error;
    }
  }

  /**
   * Reads the notice in a logout token. Throws `TokenRefused`. A token that came before is for the caller to notice.
   */
  async noticeOf(token: string): Promise<LogoutNotice> {
    const payload = await this.#verified(token, {
      audience: this.#settings.clientId,
      requiredClaims: ['iat', 'exp', 'jti', 'events'],
      maxTokenAge: oldestNotice,
    });
    const { jti = '', sub, sid, iat = 0, exp = 0, events } = payload;
    if ('nonce' in payload || !isLogout(events)) throw new TokenRefused('This is no logout token.');
    if (typeof jti !== 'string' || jti === '') throw new TokenRefused('The token has no id.');
    const ended = {
      ...(typeof sub === 'string' && { subject: sub }),
      ...(typeof sid === 'string' && { id: sid }),
    };
    if (Object.keys(ended).length === 0)
      throw new TokenRefused('The token does not say whose session has ended.');
    const until = Math.max(exp, iat + oldestNotice) + clockTolerance;
    return { id: jti, ended, saidAt: new Date(iat * 1000), expiresAt: new Date(until * 1000) };
  }

  async #verified(token: string, options: JWTVerifyOptions): Promise<JWTPayload> {
    const { keys, issuer } = await this.#provider.keys();
    const currentDate = this.#now();
    try {
      const { payload } = await jwtVerify(token, keys, {
        ...options,
        issuer,
        algorithms,
        clockTolerance,
        currentDate,
      });
      return payload;
    } catch (error) {
      throw refusal(error);
    }
  }
}

const isOtherKind = (typ: unknown): boolean => typeof typ === 'string' && !/^bearer$/i.test(typ);

const isLogout = (events: unknown): boolean =>
  typeof events === 'object' &&
  events !== null &&
  logoutEvent in events &&
  typeof events[logoutEvent] === 'object' &&
  events[logoutEvent] !== null;

/** Codes of `jose` for a provider whose keys cannot be had. */
const away = ['ERR_JWKS_TIMEOUT', 'ERR_JOSE_GENERIC', 'ERR_JWKS_INVALID'];

function refusal(error: unknown): Error {
  if (!(error instanceof errors.JOSEError) || away.includes(error.code))
    return Object.assign(providerAway(), { cause: error });
  if (error instanceof errors.JWTExpired) return new TokenRefused('The token has expired.');
  if (error instanceof errors.JWTClaimValidationFailed)
    return new TokenRefused(
      `The token is not for here, or not of the right kind: its ‘${error.claim}’ is not what is needed.`,
    );
  return new TokenRefused('The token is not signed by the provider that is trusted here, or cannot be read.');
}
