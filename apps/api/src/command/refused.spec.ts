import { versionChanged } from '#commands/handling';
import { refuse } from '#domain/kernel';
import { requestFieldName, refused } from './refused.ts';

describe('the field of a refusal', () => {
  it.each([
    ['said.occurred', 'occurred'],
    ['said.source.url', 'source.url'],
    ['due.edtf', 'due'],
    ['said.occurred.edtf', 'occurred'],
    ['changes.data.goal.statement', 'changes.data.goal.statement'],
    ['id', 'milestone'],
    ['toString', 'toString'],
    ['codes.3.title', 'codes.3.title'],
  ])('%s is called %s in the request', (field, called) =>
    expect(requestFieldName(field, { id: 'milestone' })).toBe(called),
  );
});

describe('a refusal', () => {
  it.each([
    ['trust/not-yours', 'not-yours'],
    ['command/not-for-role', 'not-yours'],
    ['command/duplicate-with-other-content', 'key-used'],
    ['policy/ended', 'refused'],
  ] as const)('%s is the problem %s', (code, problem) =>
    expect(refused(refuse(code, 'Because.', 'said.occurred'))).toMatchObject({
      code: problem,
      message: 'Because.',
      errors: [{ field: 'occurred', code, message: 'Because.' }],
    }),
  );

  it('of another version says which version there is', () =>
    expect(refused(versionChanged('policy-zz', 3, 7))).toMatchObject({
      code: 'version-changed',
      headers: { etag: '"7"' },
    }));
});
