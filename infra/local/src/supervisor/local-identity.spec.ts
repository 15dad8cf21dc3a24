import { noLocalIdentityReason } from './local-identity.ts';
import { supervisorSettings } from './supervisor-config.ts';

const why = (env: Record<string, string>): string | undefined =>
  noLocalIdentityReason(supervisorSettings(env));

describe('the local identity provider', () => {
  it.each([[{}], [{ HOST: '127.0.0.1' }], [{ PUBLIC_URL: 'http://localhost:80' }]])(
    'is wanted with %j',
    (env) => expect(why(env)).toBeUndefined(),
  );
  it.each([
    [{ NODE_ENV: 'production' }, 'NODE_ENV is production'],
    [{ SIGN_IN: 'none' }, 'SIGN_IN=none'],
  ])('is not wanted with %j', (env, because) => expect(why(env)).toContain(because));
  it('gives way to another', () => expect(why({ OIDC_ISSUER: 'https://id.zz.example' })).toBe(''));
});
