import { registerPolicy } from '#commands/policy';
import { RegisterPolicyRequest } from '#contracts/policy';
import { inventedPaper, overHttp, sourceIn } from '../command/index.ts';

const policy = (ref: string, kind: RegisterPolicyRequest['kind'], title: string): RegisterPolicyRequest => ({
  ref,
  kind,
  title,
  issuer: 'Zed England',
  capabilities: ['epr'],
  source: inventedPaper.source,
});

/** Over HTTP: a policy is to be told of: what it is, once. */
export const registerPolicyCommand = overHttp({
  useCase: registerPolicy,
  summary: 'A policy is to be told of: what it is, once.',
  request: RegisterPolicyRequest,
  content: ({ ref, kind, title, issuer, capabilities, source }) => ({
    ref,
    kind,
    title,
    issuer,
    capabilities,
    source: sourceIn(source),
  }),
  examples: {
    'Register a programme.': policy('zz-pilot', 'programme', 'An invented pilot'),
    'Register a strategy.': policy('zz-vision', 'strategy', 'An invented vision'),
    'Register an organisation.': policy('zz-agency', 'organisation', 'An invented agency'),
    'Register a funding-round.': policy('zz-fund', 'funding-round', 'An invented fund'),
    'Register a standard.': policy('zz-record-standard', 'standard', 'An invented standard'),
    'Register a target.': policy('zz-paper-free', 'target', 'An invented promise'),
  },
});
