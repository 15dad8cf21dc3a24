import { roles, type Role } from '#domain/schema';

/**
 * Claims in which a provider says in which role somebody signs in, and for which organisation. Paths are dotted:
 * `realm_access.roles`.
 */
export interface ClaimSettings {
  /** `OIDC_ROLE_CLAIM`: `role` when left out. */
  readonly role: string;
  /** `OIDC_ORGANISATION_CLAIM`: `organisation` when left out. */
  readonly organisation: string;
  /** `OIDC_SELECTED_ROLE_CLAIM`: which of several roles has been chosen. */
  readonly selectedRole: string | undefined;
  /** `OIDC_ROLE_ID_CLAIM`: by what a role in a list is known to be the chosen one; `id` when left out. */
  readonly roleId: string;
  /** `OIDC_ROLE_MAP`: what the provider calls our roles; its names are ours when left out. */
  readonly roleMap: ReadonlyMap<string, Role> | undefined;
}

/** The provider of identities that is trusted. */
export interface IdentitySettings {
  /** `OIDC_ISSUER`. */
  readonly issuer: URL;
  /** `OIDC_CLIENT_ID` and `OIDC_CLIENT_SECRET`: what it knows us as. */
  readonly clientId: string;
  readonly clientSecret: string;
  /** `OIDC_CLIENT_AUTH`. */
  readonly clientAuth: 'client_secret_basic' | 'client_secret_post';
  /** `OIDC_SCOPE`. */
  readonly scope: string;
  /** `OIDC_PROMPT`: `login` has the provider ask anew who it is. */
  readonly prompt: string | undefined;
  /** `OIDC_ACR_VALUES`: how sure the provider has to be of who it is; any of these. */
  readonly acrValues: readonly string[];
  /** `OIDC_AUDIENCE`: what bearer tokens have to be made for. */
  readonly audience: string;
  /** `OIDC_TOKEN_TYPE`: the `typ` in the header of bearer tokens, `at+jwt` (RFC 9068) when left out. */
  readonly tokenType: string;
  readonly claims: ClaimSettings;
}

const loopback = ['localhost', '127.0.0.1', '[::1]'];

/** Reads them; undefined where no issuer is named, and nobody can sign in. Throws a sentence that names what is wrong. */
export function identitySettings(env: NodeJS.ProcessEnv): IdentitySettings | undefined {
  const given = (name: string): string | undefined => (env[name] === '' ? undefined : env[name]);
  const issuer = given('OIDC_ISSUER');
  if (issuer === undefined) return undefined;
  const clientId = needed('OIDC_CLIENT_ID', given('OIDC_CLIENT_ID'));
  const audience = given('OIDC_AUDIENCE') ?? 'urn:throughline:api';
  // Then a token that says who somebody is would do as one that lets its bearer in.
  if (audience === clientId) throw wrong('OIDC_AUDIENCE', 'another than OIDC_CLIENT_ID');
  return {
    issuer: issuerFrom(issuer),
    clientId,
    clientSecret: needed('OIDC_CLIENT_SECRET', given('OIDC_CLIENT_SECRET')),
    clientAuth: clientAuthFrom(given('OIDC_CLIENT_AUTH') ?? 'client_secret_basic'),
    scope: given('OIDC_SCOPE') ?? 'openid profile email',
    prompt: given('OIDC_PROMPT'),
    acrValues: given('OIDC_ACR_VALUES')?.split(' ') ?? [],
    audience,
    tokenType: given('OIDC_TOKEN_TYPE') ?? 'at+jwt',
    claims: {
      role: given('OIDC_ROLE_CLAIM') ?? 'role',
      organisation: given('OIDC_ORGANISATION_CLAIM') ?? 'organisation',
      selectedRole: given('OIDC_SELECTED_ROLE_CLAIM'),
      roleId: given('OIDC_ROLE_ID_CLAIM') ?? 'id',
      roleMap: roleMapFrom(given('OIDC_ROLE_MAP')),
    },
  };
}

const wrong = (name: string, what: string) => new Error(`${name} is to be ${what}.`);

function needed(name: string, value: string | undefined): string {
  if (value === undefined) throw new Error(`${name} is missing: OIDC_ISSUER needs it.`);
  return value;
}

/** Tokens and codes travel in the open over http, so it is for this machine alone. */
function issuerFrom(text: string): URL {
  const issuer = URL.parse(text);
  if (issuer?.protocol === 'https:') return issuer;
  if (issuer?.protocol === 'http:' && loopback.includes(issuer.hostname)) return issuer;
  throw wrong('OIDC_ISSUER', 'an https address (http on this machine alone)');
}

function clientAuthFrom(text: string): IdentitySettings['clientAuth'] {
  if (text === 'client_secret_basic' || text === 'client_secret_post') return text;
  throw wrong('OIDC_CLIENT_AUTH', 'client_secret_basic or client_secret_post');
}

/** `R8001=trust-reporter, R8002=reviewer`. */
function roleMapFrom(text: string | undefined): ReadonlyMap<string, Role> | undefined {
  if (text === undefined) return undefined;
  return new Map(
    text.split(',').map((pair) => {
      const at = pair.lastIndexOf('=');
      const [theirs, ours] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
      const role = roles.find((one) => one === ours);
      if (at > 0 && role !== undefined) return [theirs, role];
      throw wrong('OIDC_ROLE_MAP', `pairs such as their-name=reviewer, of ${roles.join(', ')}`);
    }),
  );
}
