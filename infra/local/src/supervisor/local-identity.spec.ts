import { whyNoLocalIdentity } from './local-identity.ts';
import { placeAt } from './programs.ts';
import { supervisorSettings } from './supervisor-config.ts';

const why = (env: Record<string, string>): string | undefined => {
  const settings = supervisorSettings(env);
  return whyNoLocalIdentity(settings, placeAt(settings.host, settings.port));
};

describe('the local identity provider', () => {
  it.each([[{}], [{ HOST: '127.0.0.1' }], [{ HOST: '0.0.0.0' }], [{ PUBLIC_URL: 'http://localhost:80' }]])(
    'is wanted with %j',
    (env) => expect(why(env)).toBeUndefined(),
  );
  it.each([
    [{ NODE_ENV: 'production' }, 'NODE_ENV is production'],
    [{ PUBLIC_URL: 'http://192.0.2.7' }, 'PUBLIC_URL is for others too'],
    // Links would lead others to a provider on their own machine, and their cookies go over http.
    [{ HOST: '192.0.2.7' }, 'HOST is for others too'],
  ])('is not wanted with %j', (env, because) => expect(why(env)).toContain(because));
  it('gives way to another', () => expect(why({ OIDC_ISSUER: 'https://id.zz.example' })).toBe(''));
});
