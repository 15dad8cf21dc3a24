import { vouchedFor, type Claims } from './claims.ts';
import type { ClaimSettings } from './identity-config.ts';

const plain: ClaimSettings = {
  role: 'role',
  organisation: 'organisation',
  selectedRole: undefined,
  roleId: 'id',
  roleMap: undefined,
};
const cis2: ClaimSettings = {
  role: 'nhsid_nrbac_roles.role_code',
  organisation: 'nhsid_nrbac_roles.org_code',
  selectedRole: 'selected_roleid',
  roleId: 'person_roleid',
  roleMap: new Map([
    ['S8000:G8000:R8001', 'trust-reporter'],
    ['S8000:G8001:R8002', 'reviewer'],
  ]),
};
const keycloak: ClaimSettings = {
  ...plain,
  role: 'realm_access.roles',
  roleMap: new Map([
    ['throughline-reviewer', 'reviewer'],
    ['throughline-steward', 'steward'],
  ]),
};
const twoRoles = [
  { person_roleid: '111', role_code: 'S8000:G8000:R8001', org_code: 'ZZ1' },
  { person_roleid: '222', role_code: 'S8000:G8000:R8001', org_code: 'ZZ2' },
  { person_roleid: '333', role_code: 'S8000:G8001:R8002', org_code: 'ZZ3' },
];
const asSaid = (claims: Claims, settings: ClaimSettings = plain) => {
  try {
    const { role, organisation } = vouchedFor({ sub: 's-1', ...claims }, settings);
    return organisation === undefined ? [role] : [role, organisation];
  } catch (error) {
    return error instanceof Error ? error.message.split(/[.,]/, 1)[0] : error;
  }
};

describe('who somebody is', () => {
  it('is read from plain claims, with no more than is needed', () =>
    expect(
      vouchedFor(
        {
          sub: 's-1',
          role: 'reviewer',
          organisation: 'ZZ',
          name: 'Jo',
          email: 'jo@zz.example',
          birthdate: '1980-01-01',
        },
        plain,
      ),
    ).toEqual({ subject: 's-1', role: 'reviewer', organisation: 'ZZ', name: 'Jo', email: 'jo@zz.example' }));

  it.each([
    ['111', ['trust-reporter', 'ZZ1']],
    ['222', ['trust-reporter', 'ZZ2']],
    ['333', ['reviewer', 'ZZ3']],
    ['444', 'Your account has no role in Throughline'],
    [undefined, 'Your provider does not say which of your roles you have chosen'],
  ])('is the chosen role of a list, with its organisation, never the first: %s', (selected, said) =>
    expect(
      asSaid(
        { nhsid_nrbac_roles: twoRoles, ...(selected !== undefined && { selected_roleid: selected }) },
        cis2,
      ),
    ).toEqual(said),
  );

  it('is not guessed where a list has several and nothing says which', () =>
    expect(asSaid({ nhsid_nrbac_roles: twoRoles }, { ...cis2, selectedRole: undefined })).toBe(
      'Your provider does not say which of your roles you have chosen',
    ));

  it.each([
    [['offline_access', 'throughline-reviewer'], ['reviewer']],
    [['throughline-reviewer', 'throughline-steward'], 'Your provider names more than one role'],
    [['offline_access'], 'Your account has no role in Throughline'],
    [['reviewer'], 'Your account has no role in Throughline'],
  ])('is the one role of ours among others: %j', (names, said) =>
    expect(asSaid({ realm_access: { roles: names } }, keycloak)).toEqual(said),
  );

  it.each<[string, Claims, string]>([
    ['no role', {}, 'Your account has no role in Throughline'],
    ['the importer', { role: 'importer' }, 'The importer works on the command line alone'],
    [
      'the importer among others',
      { role: ['reviewer', 'importer'] },
      'The importer works on the command line alone',
    ],
    ['a role that is none of ours', { role: 'superuser' }, 'Your account has no role in Throughline'],
    ['a role in another form', { role: { toString: 'reviewer' } }, 'Your account has no role in Throughline'],
    [
      'two organisations',
      { role: 'reviewer', organisation: ['ZZ1', 'ZZ2'] },
      'Your provider names more than one organisation',
    ],
    ['a reporter of nothing', { role: 'trust-reporter' }, 'You report for a trust'],
    [
      'a reporter of what is no code',
      { role: 'trust-reporter', organisation: 'St Zed’s' },
      'You report for a trust',
    ],
    ['nobody', { sub: '', role: 'reviewer' }, 'Your provider does not say who you are'],
    ['a name of two lines', { sub: 'a\nb', role: 'reviewer' }, 'Your provider does not say who you are'],
  ])('is refused: %s', (_what, claims, said) => expect(asSaid(claims)).toBe(said));

  it('is found under a name that has dots', () =>
    expect(
      asSaid({ 'https://zz.example/role': 'steward' }, { ...plain, role: 'https://zz.example/role' }),
    ).toEqual(['steward']));
});
