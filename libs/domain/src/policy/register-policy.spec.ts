import { facts, given, inventedSource } from '#testing/given';
import { policy, registerPolicy, type RegisterPolicy } from './index.ts';

const { source: _, ...data }: RegisterPolicy = {
  ref: 'zz-2019',
  kind: 'strategy',
  title: 'An invented strategy',
  issuer: 'ZZ',
  capabilities: ['epr', 'general'],
  source: inventedSource,
};
const command: RegisterPolicy = { ...data, source: inventedSource };
const registered = { type: 'PolicyRegistered', data, source: inventedSource } as const;
const national = given(policy);

describe('registering a policy', () => {
  it('says what it is', () => national().when(registerPolicy, command, facts).then(registered));

  it('happens once', () =>
    national(registered).when(registerPolicy, command, facts).isRefused('policy/already-registered'));

  it.each(['ZZ-2019', 'zz--2019', '-zz', 'zz 2019', 'z'.repeat(65)])('does not take the ref %j', (ref) =>
    national()
      .when(registerPolicy, { ...command, ref }, facts)
      .isRefused('policy/ref-not-understood'),
  );

  it('knows the kinds of policy', () =>
    national()
      .when(registerPolicy, { ...command, kind: 'wish' as never }, facts)
      .isRefused('policy/unknown-kind'));

  it('takes capabilities from the codebook', () =>
    national()
      .when(registerPolicy, { ...command, capabilities: ['epr', 'telepathy'] }, facts)
      .isRefused('codebook/unknown-code'));

  it('needs the codebook', () =>
    national()
      .when(registerPolicy, command, { ...facts, codebook: new Map() })
      .isRefused('codebook/unknown-list'));

  it('takes text that may enter the record', () =>
    national()
      .when(registerPolicy, { ...command, title: 'nul \u0000' }, facts)
      .isRefused('text/control-character'));
});
