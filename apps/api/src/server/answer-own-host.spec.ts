import { Module } from '@nestjs/common';
import { createLog } from '#observability/logs';
import { createApi, type Api } from './create-api.ts';

@Module({})
class NothingModule {}

const over = (publicUrl: string, forThisMachine: boolean): Promise<Api> =>
  createApi(
    { module: NothingModule },
    {
      publicUrl: new URL(publicUrl),
      pagesFolder: '/nothing-here',
      log: createLog({ service: 'spec', level: 'silent' }),
      forThisMachine,
    },
  );

describe('an API for its own machine alone', () => {
  let api: Api;
  beforeAll(async () => (api = await over('http://localhost:3000', true)));
  afterAll(() => api.app.close());
  const answer = async (headers: Record<string, string>) => {
    const { statusCode, headers: given, body } = await api.app.inject({ url: '/openapi.json', headers });
    return [statusCode, given['x-frame-options'], body.includes('wrong-host')];
  };

  it.each([
    'localhost:3000',
    'localhost',
    'LOCALHOST:3000',
    '127.0.0.1:3000',
    '127.0.0.2',
    '[::1]:3000',
    'localhost:8080',
  ])('answers %s', async (host) => expect(await answer({ host })).toEqual([200, 'DENY', false]));
  it.each<[string, Record<string, string>]>([
    ['another name', { host: 'throughline.zz.example:3000' }],
    ['a name that begins like it', { host: 'localhost.zz.example' }],
    ['a name with a dot at its end', { host: 'localhost.' }],
    ['an address of elsewhere', { host: '192.0.2.7:3000' }],
    ['any address', { host: '0.0.0.0:3000' }],
    ['a name with somebody before it', { host: 'zz@localhost' }],
    [
      'another name that a proxy passes on',
      { host: 'localhost', 'x-forwarded-host': 'throughline.zz.example' },
    ],
  ])('does not answer %s', async (_of, headers) =>
    expect(await answer(headers)).toEqual([421, 'DENY', true]),
  );
});

describe('an API for others', () => {
  it('answers whatever name it is reached by', async () => {
    const api = await over('https://throughline.zz.example', false);
    const { statusCode } = await api.app.inject({ url: '/openapi.json', headers: { host: 'api:3000' } });
    expect(statusCode).toBe(200);
    await api.app.close();
  });
});
