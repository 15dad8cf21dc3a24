import { interactionPolicy, type Configuration, type Provider } from 'oidc-provider';
import { localAccount, machinePrefix, type LocalAccount } from './accounts.ts';
import type { IdentitySecrets } from './ensure-identity-secrets.ts';
import { memoryAdapter } from './memory.ts';
import { leavingPage, messagePage } from './pages.ts';

/** Addresses, secrets and accounts that the provider serves. */
export interface ProviderOrder {
  /** Its own address: `http://localhost:3001`. */
  readonly issuer: string;
  /** The address of Throughline, as browsers see it. */
  readonly publicUrl: string;
  /** The address of the API, as this process sees it: where it is told of sessions that end. */
  readonly apiUrl: string;
  /** `aud` of programs' tokens. */
  readonly audience: string;
  readonly secrets: IdentitySecrets;
  /** Accounts to vouch for, by id; the invented people when left out. */
  readonly accounts?: (id: string) => LocalAccount | undefined;
}

/** The API, as the provider knows it. */
export const webClientId = 'throughline';

const claims = {
  openid: ['sub'],
  profile: ['name'],
  email: ['email'],
  throughline: ['role', 'organisation'],
};
const hour = 3600;
const policy = (): interactionPolicy.DefaultPolicy => {
  const all = interactionPolicy.base();
  const { Check } = interactionPolicy;
  const asked = ({ oidc }: Parameters<interactionPolicy.Check['check']>[0]): boolean =>
    oidc.result?.login === undefined;
  all.get('login')?.checks.add(new Check('each_time', 'who to be is asked each time', asked));
  return all;
};

/** All settings of `oidc-provider`. `provider` is the one that they are for. */
export function providerConfiguration(order: ProviderOrder, provider: () => Provider): Configuration {
  const { publicUrl, apiUrl, secrets, accounts = localAccount } = order;
  return {
    adapter: memoryAdapter((kind, id) => (kind === 'Client' ? machineClient(id, order) : undefined)),
    clients: [
      {
        client_id: webClientId,
        client_name: 'Throughline',
        client_secret: secrets.clientSecret,
        grant_types: ['authorization_code', 'refresh_token'],
        redirect_uris: [new URL('/sign-in/callback', publicUrl).href],
        post_logout_redirect_uris: [new URL('/', publicUrl).href],
        backchannel_logout_uri: new URL('/sign-out/back-channel', apiUrl).href,
        backchannel_logout_session_required: true,
      },
    ],
    jwks: { keys: [secrets.signingKey] },
    cookies: {
      keys: [secrets.cookieKey],
      // Cookies are shared by all ports of a host.
      names: { session: 'local_idp', interaction: 'local_idp_choice', resume: 'local_idp_resume' },
    },
    claims,
    scopes: Object.keys(claims),
    pkce: { required: () => true },
    interactions: { policy: policy(), url: (_ctx, { uid }) => `/choose/${uid}` },
    // To be asked again whom it vouches for, as long as its own session lasts.
    issueRefreshToken: (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    findAccount: (_ctx, id) => accountOf(accounts(id)),
    loadExistingGrant: async ({ oidc }) => {
      const { Grant } = provider();
      const accountId = oidc.session?.accountId;
      const grant = new Grant({ ...(accountId !== undefined && { accountId }), clientId: webClientId });
      grant.addOIDCScope(Object.keys(claims).join(' '));
      await grant.save();
      return grant;
    },
    extraTokenClaims: (_ctx, token) => claimsOf(accounts(token.clientId ?? '')),
    features: features(order),
    ttl: {
      AccessToken: hour,
      ClientCredentials: hour,
      Grant: 12 * hour,
      IdToken: hour,
      Interaction: hour,
      RefreshToken: 12 * hour,
      Session: 12 * hour,
    },
    clientBasedCORS: () => false,
    fetch: fetchAnywhere,
    renderError: (ctx, { error, error_description }) => {
      ctx.type = 'html';
      ctx.body = messagePage('This cannot go on', `${error}: ${error_description ?? 'no more is known'}.`);
    },
  };
}

/** Its own refuses to reach this machine, where all of this is. */
const fetchAnywhere: NonNullable<Configuration['fetch']> = (
  url,
  { method, headers, body, redirect, signal } = {},
) =>
  fetch(url, {
    method: method ?? 'GET',
    headers: headers ?? {},
    body: body ?? null,
    redirect: redirect ?? 'error',
    signal: signal ?? null,
  });

const features = ({ audience }: ProviderOrder): NonNullable<Configuration['features']> => ({
  devInteractions: { enabled: false },
  dPoP: { enabled: false },
  backchannelLogout: { enabled: true },
  clientCredentials: { enabled: true },
  revocation: { enabled: false },
  rpInitiatedLogout: {
    logoutSource: (ctx, form) => void (ctx.body = leavingPage(form)),
    postLogoutSuccessSource: (ctx) => void (ctx.body = messagePage('Signed out', 'You can close this page.')),
  },
  resourceIndicators: {
    enabled: true,
    // People's tokens are for the provider alone, to ask who they are; programs' are for the API.
    defaultResource: ({ oidc }) => (oidc.params?.['grant_type'] === 'client_credentials' ? audience : []),
    getResourceServerInfo: () => ({
      scope: '',
      audience,
      accessTokenFormat: 'jwt',
      accessTokenTTL: hour,
      jwt: { sign: { alg: 'RS256' } },
    }),
  },
});

/** A program is a client that is made of its name, if there is an account of that name. */
function machineClient(id: string, { secrets, accounts = localAccount }: ProviderOrder) {
  if (!id.startsWith(machinePrefix) || accounts(id) === undefined) return undefined;
  return {
    client_id: id,
    client_secret: secrets.machineSecret,
    grant_types: ['client_credentials'],
    redirect_uris: [],
    response_types: [],
  };
}

const accountOf = (account: LocalAccount | undefined) =>
  account && { accountId: account.id, claims: () => ({ sub: account.id, ...claimsOf(account) }) };

const claimsOf = (account: LocalAccount | undefined): Record<string, string> => {
  const { id: _id, ...said } = account ?? { id: '' };
  return said;
};
