import { identitySettings } from './identity-config.ts';

const needed = {
  OIDC_ISSUER: 'https://id.zz.example',
  OIDC_CLIENT_ID: 'throughline',
  OIDC_CLIENT_SECRET: 'secret',
};

describe('settings of the provider of identities', () => {
  it('are none where no issuer is named', () => {
    expect(identitySettings({})).toBeUndefined();
    expect(identitySettings({ ...needed, OIDC_ISSUER: '' })).toBeUndefined();
  });

  it('need little', () =>
    expect(identitySettings(needed)).toEqual({
      ...{ issuer: new URL('https://id.zz.example'), clientId: 'throughline', clientSecret: 'secret' },
      ...{
        clientAuth: 'client_secret_basic',
        scope: 'openid profile email',
        acrValues: [],
        prompt: undefined,
      },
      ...{ audience: 'urn:throughline:api', tokenType: 'at+jwt' },
      claims: {
        ...{ role: 'role', organisation: 'organisation', selectedRole: undefined, roleId: 'id' },
        roleMap: undefined,
      },
    }));

  it('say what the provider calls our roles', () =>
    expect(
      identitySettings({ ...needed, OIDC_ROLE_MAP: 'S1:G2:R3=trust-reporter, zz-reviewer = reviewer' })
        ?.claims.roleMap,
    ).toEqual(
      new Map([
        ['S1:G2:R3', 'trust-reporter'],
        ['zz-reviewer', 'reviewer'],
      ]),
    ));

  it.each([
    ['OIDC_ISSUER', 'http://id.zz.example'],
    ['OIDC_ISSUER', 'id.zz.example'],
    ['OIDC_CLIENT_ID', ''],
    ['OIDC_CLIENT_SECRET', ''],
    ['OIDC_CLIENT_AUTH', 'none'],
    ['OIDC_AUDIENCE', 'throughline'],
    ['OIDC_ROLE_MAP', 'theirs=importer'],
    ['OIDC_ROLE_MAP', 'reviewer'],
  ])('name what is wrong: %s=%s', (name, value) =>
    expect(() => identitySettings({ ...needed, [name]: value })).toThrow(name),
  );

  it.each(['http://localhost:3001', 'http://127.0.0.1:8080/realms/zz', 'http://[::1]:3001'])(
    'take http on this machine alone: %s',
    (issuer) => expect(identitySettings({ ...needed, OIDC_ISSUER: issuer })?.issuer.protocol).toBe('http:'),
  );
});
