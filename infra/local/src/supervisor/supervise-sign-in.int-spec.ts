import type { SupervisorSettings } from './supervisor-config.ts';
import { SupervisedProject } from './supervised-project.fixtures.ts';

describe('the supervisor, of those who sign in', () => {
  let project: SupervisedProject;
  beforeEach(async () => {
    project = await SupervisedProject.make(process.env['PATH']);
  });
  afterEach(() => project.close());

  it('leaves the local provider of identities alone where another is named', async () => {
    const environment = {
      PATH: process.env['PATH'],
      OIDC_ISSUER: 'https://id.zz.example',
      OIDC_CLIENT_ID: 'ours',
    };
    project.start(3900, { environment });
    await project.ready();
    expect(await project.notes()).toContain('api signs in at https://id.zz.example as ours');
    expect(await project.numbersOf('identity-provider')).toEqual([]);
  });

  it.each<[string, Partial<SupervisorSettings>]>([
    ['Nobody can sign in: NODE_ENV is production', { nodeEnv: 'production' }],
    ['Nobody can sign in, as SIGN_IN=none says', { signIn: 'none', host: '0.0.0.0' }],
  ])('has nobody sign in, and says so: %s', async (why, more) => {
    project.start(3900, more);
    await project.ready();
    expect(await project.notes()).toContain('api signs in at undefined');
    expect(await project.numbersOf('identity-provider')).toEqual([]);
    expect(project.words()).toContain(why);
  });

  it.each<[string, Partial<SupervisorSettings>]>([
    ['HOST=0.0.0.0', { host: '0.0.0.0' }],
    ['HOST=::', { host: '::' }],
    ['PUBLIC_URL=https://throughline.zz.example', { publicUrl: 'https://throughline.zz.example' }],
  ])('refuses to let anybody be anybody from elsewhere, and starts nothing: %s', async (what, more) => {
    await expect(project.start(3900, more).ended).resolves.toBe(1);
    expect(project.words()).toContain(`${what} is for others too`);
    expect(project.words()).toContain('SIGN_IN=none');
    expect(await project.numbers()).toEqual([]);
    expect(await project.postmaster()).toBeUndefined();
  });
});
