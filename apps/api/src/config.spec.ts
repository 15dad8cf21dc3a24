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
});
