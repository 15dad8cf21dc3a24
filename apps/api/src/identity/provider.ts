import { createRemoteJWKSet, type RemoteJWKSet } from 'jose';
import * as oidc from 'openid-client';
import { ProblemError } from '../http/problem-error.ts';
import { NotVouchedFor, type Claims } from './claims.ts';
import type { IdentitySettings } from './identity-config.ts';

/** A sign-in, as it is sent to the provider. */
export interface AuthorizationRequest {
  readonly url: URL;
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

/** Somebody who has come back from the provider. */
export interface AuthorizationResult {
  readonly claims: Claims;
  readonly idToken?: string;
  /** Asks again later; absent where the provider gives none. */
  readonly refreshToken?: string;
}

/** The provider did not vouch for anybody: the answer is forged, late, used, or not the one to our question. */
export class SignInFailed extends Error {
  readonly code = 'identity/sign-in-failed';
}

const answerSeconds = 10;

interface Known {
  readonly client: oidc.Configuration;
  readonly keys: RemoteJWKSet;
}

/** The provider, found when it is first needed and asked again as long as it is away: reading does not wait for it. */
export class Provider {
  readonly #settings: IdentitySettings;
  readonly #callback: URL;
  readonly #home: URL;
  #known: Promise<Known> | undefined;

  constructor(settings: IdentitySettings, publicUrl: URL) {
    this.#settings = settings;
    this.#callback = new URL('/sign-in/callback', publicUrl);
    this.#home = new URL('/', publicUrl);
  }

  /** Address to send somebody to who wants to sign in, and the values that have to come back with them. */
  async departure(): Promise<AuthorizationRequest> {
    const { client } = await this.#find();
    const codeVerifier = oidc.randomPKCECodeVerifier();
    const [state, nonce] = [oidc.randomState(), oidc.randomNonce()];
    const { scope, acrValues, prompt } = this.#settings;
    const url = oidc.buildAuthorizationUrl(client, {
      redirect_uri: this.#callback.href,
      scope,
      state,
      nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
      ...(prompt !== undefined && { prompt }),
      ...(acrValues.length > 0 && { acr_values: acrValues.join(' ') }),
    });
    return { url, state, nonce, codeVerifier };
  }

  /** Exchanges the code that somebody came back with. `query` is that of the address. Throws `SignInFailed`. */
  async arrival(query: string, departed: Omit<AuthorizationRequest, 'url'>): Promise<AuthorizationResult> {
    const { client } = await this.#find();
    const url = new URL(this.#callback);
    url.search = query;
    const { state, nonce, codeVerifier } = departed;
    const checks = {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: codeVerifier,
      idTokenExpected: true,
    };
    try {
      const tokens = await oidc.authorizationCodeGrant(client, url, checks);
      const vouched = tokens.claims();
      if (vouched === undefined) throw new SignInFailed('No ID token came.');
      this.#checkStrength(vouched);
      const claims = { ...(await userInfo(client, tokens.access_token, vouched.sub)), ...vouched };
      return {
        claims,
        ...(tokens.id_token !== undefined && { idToken: tokens.id_token }),
        ...(tokens.refresh_token !== undefined && { refreshToken: tokens.refresh_token }),
      };
    } catch (error) {
      throw failure(error);
    }
  }

  /**
   * Asks again about somebody who arrived before. Throws `NotVouchedFor` where the provider knows them no more, and a
   * problem that says so where it does not answer.
   */
  async stillVouchesFor(
    subject: string,
    refreshToken: string,
  ): Promise<Required<Omit<AuthorizationResult, 'idToken'>>> {
    const { client } = await this.#find();
    try {
      const tokens = await oidc.refreshTokenGrant(client, refreshToken);
      const vouched = tokens.claims();
      if (vouched !== undefined && vouched.sub !== subject) throw noLongerVouchedFor();
      const claims = { ...(await userInfo(client, tokens.access_token, subject)), ...vouched };
      return { claims: { ...claims, sub: subject }, refreshToken: tokens.refresh_token ?? refreshToken };
    } catch (error) {
      if (error instanceof NotVouchedFor) throw error;
      throw isRefusal(error) ? noLongerVouchedFor(error) : Object.assign(providerAway(), { cause: error });
    }
  }

  /** Address that ends the provider's own session; undefined where it has none, or cannot be asked. */
  async endSessionUrl(idToken: string | undefined): Promise<string | undefined> {
    const known = await this.#find().catch(() => undefined);
    if (known?.client.serverMetadata().end_session_endpoint === undefined) return undefined;
    return oidc.buildEndSessionUrl(known.client, {
      post_logout_redirect_uri: this.#home.href,
      ...(idToken !== undefined && { id_token_hint: idToken }),
    }).href;
  }

  /** The keys that it signs with, and the name that it gives itself. */
  async keys(): Promise<{ readonly keys: RemoteJWKSet; readonly issuer: string }> {
    const { client, keys } = await this.#find();
    return { keys, issuer: client.serverMetadata().issuer };
  }

  #checkStrength({ acr }: Claims): void {
    const { acrValues } = this.#settings;
    if (acrValues.length === 0 || (typeof acr === 'string' && acrValues.includes(acr))) return;
    throw new SignInFailed('The provider is not as sure of who it is as OIDC_ACR_VALUES asks for.');
  }

  async #find(): Promise<Known> {
    this.#known ??= this.#discover();
    try {
      return await this.#known;
    } catch (cause) {
      this.#known = undefined;
      throw Object.assign(providerAway(), { cause });
    }
  }

  async #discover(): Promise<Known> {
    const { issuer, clientId, clientSecret, clientAuth } = this.#settings;
    const authenticate =
      clientAuth === 'client_secret_basic' ? oidc.ClientSecretBasic : oidc.ClientSecretPost;
    const client = await oidc.discovery(issuer, clientId, clientSecret, authenticate(clientSecret), {
      timeout: answerSeconds,
      // The settings allow http on this machine alone. Signatures are looked at although the token comes from the
      // provider itself: a proxy between us may end the encryption.
      execute: [
        oidc.enableNonRepudiationChecks,
        // eslint-disable-next-line @typescript-eslint/no-deprecated -- so that nobody uses it without a thought
        ...(issuer.protocol === 'http:' ? [oidc.allowInsecureRequests] : []),
      ],
    });
    const { jwks_uri } = client.serverMetadata();
    if (jwks_uri === undefined) throw new Error('The provider names no keys.');
    return { client, keys: createRemoteJWKSet(new URL(jwks_uri), { timeoutDuration: answerSeconds * 1000 }) };
  }
}

/** Problem for a provider that cannot be asked. */
export const providerAway = (): ProblemError =>
  new ProblemError(
    'unavailable',
    'The provider of identities does not answer. Reading goes on; try again in a moment.',
  );

/** Some providers say the role there alone (NHS CIS2). */
async function userInfo(client: oidc.Configuration, accessToken: string, subject: string): Promise<Claims> {
  if (client.serverMetadata().userinfo_endpoint === undefined) return {};
  return oidc.fetchUserInfo(client, accessToken, subject);
}

const noLongerVouchedFor = (cause?: unknown): NotVouchedFor =>
  Object.assign(new NotVouchedFor('Your provider no longer vouches for you.'), { cause });

/** The provider has answered, and it is no: a token that has ended, or somebody whom it does not know. */
const isRefusal = (error: unknown): boolean =>
  (error instanceof oidc.ResponseBodyError && error.error === 'invalid_grant') ||
  error instanceof oidc.WWWAuthenticateChallengeError;

/** An error of the way there is the provider's being away; all others say something of the sign-in. */
function failure(error: unknown): Error {
  if (error instanceof SignInFailed) return error;
  const cause: unknown = error instanceof Error ? error.cause : undefined;
  const isAway =
    [error, cause].some((one) => one instanceof TypeError && one.message === 'fetch failed') ||
    (error instanceof oidc.ClientError && error.code === 'OAUTH_TIMEOUT');
  return isAway
    ? Object.assign(providerAway(), { cause: error })
    : new SignInFailed('The provider refused.', { cause: error });
}
