import { apiSettings } from './config.ts';

const readerUrl = 'postgres://reader:secret@127.0.0.1:5432/throughline';

describe('settings of the API', () => {
  it('need the address of the database alone', () =>
    expect(apiSettings({ READER_URL: readerUrl })).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      readerUrl,
      publicUrl: new URL('http://127.0.0.1:3000'),
      logLevel: 'info',
    }));

  it.each([
    ['PORT', 'http'],
    ['PORT', '65536'],
    ['READER_URL', ''],
    ['PUBLIC_URL', 'throughline.example'],
    ['PUBLIC_URL', 'javascript:alert(1)'],
    ['LOG_LEVEL', 'loud'],
  ])('name what is wrong: %s=%s', (name, value) =>
    expect(() => apiSettings({ READER_URL: readerUrl, [name]: value })).toThrow(name),
  );

  describe('where people sign in', () => {
    const signingIn = {
      READER_URL: readerUrl,
      OIDC_ISSUER: 'https://id.zz.example',
      OIDC_CLIENT_ID: 'throughline',
      OIDC_CLIENT_SECRET: 'secret',
    };
    it.each(['http://throughline.zz.example', 'http://192.0.2.7:3000'])('refuse %s', (address) =>
      expect(() => apiSettings({ ...signingIn, PUBLIC_URL: address })).toThrow('PUBLIC_URL'),
    );
    it.each(['https://throughline.zz.example', 'http://localhost:3000', 'http://[::1]:3000'])(
      'take %s',
      (address) =>
        expect(apiSettings({ ...signingIn, PUBLIC_URL: address }).publicUrl).toEqual(new URL(address)),
    );
    const localProvider = {
      ...signingIn,
      OIDC_ISSUER: 'http://localhost:3001',
      PUBLIC_URL: 'http://localhost:3000',
    };
    it.each(['0.0.0.0', '::', '192.0.2.7', 'zz-laptop'])(
      'refuse a provider of this machine beside HOST=%s',
      (HOST) => {
        expect(() => apiSettings({ ...localProvider, HOST })).toThrow(
          'HOST is to be an address of this machine',
        );
        expect(apiSettings({ ...signingIn, HOST, PUBLIC_URL: 'https://throughline.zz.example' }).host).toBe(
          HOST,
        );
      },
    );
    it.each(['127.0.0.1', '::1', 'localhost', '127.0.0.2'])('take one beside HOST=%s', (HOST) =>
      expect(apiSettings({ ...localProvider, HOST })).toMatchObject({ forThisMachine: true }),
    );
    it('and nowhere else', () =>
      expect(
        apiSettings({ READER_URL: readerUrl, PUBLIC_URL: 'http://throughline.zz.example' }),
      ).toMatchObject({ identity: undefined }));
  });
});
