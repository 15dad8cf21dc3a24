import { facts, given, inventedSource } from '#testing/given';
import {
  codebookOf,
  codeList,
  publishCodebook,
  reviseCodebook,
  unknownCode,
  type PublishCodebook,
} from './index.ts';

const data = {
  list: 'capabilities',
  version: 1,
  codes: [{ code: 'epr', title: 'Electronic patient record' }],
};
const command: PublishCodebook = { ...data, source: inventedSource };
const published = { type: 'CodebookPublished', data, source: inventedSource } as const;
const next = { ...data, version: 2, codes: [...data.codes, { code: 'cyber', title: 'Cyber security' }] };
const revised = { type: 'CodebookRevised', data: next, source: inventedSource } as const;
const list = given(codeList);

describe('publishing a list of codes', () => {
  it('begins with version 1', () => list().when(publishCodebook, command, facts).then(published));
  it('begins with no other version', () =>
    list()
      .when(publishCodebook, { ...command, version: 2 }, facts)
      .isRefused('codebook/version-not-next'));
  it('happens once', () =>
    list(published).when(publishCodebook, command, facts).isRefused('codebook/already-published'));
  it('has a proper name', () =>
    list()
      .when(publishCodebook, { ...command, list: 'My list' }, facts)
      .isRefused('codebook/name-not-understood'));
  it('has codes', () =>
    list()
      .when(publishCodebook, { ...command, codes: [] }, facts)
      .isRefused('codebook/empty'));
  it('has each code once', () =>
    list()
      .when(publishCodebook, { ...command, codes: [...data.codes, ...data.codes] }, facts)
      .isRefused('codebook/code-twice'));
});

describe('revising a list of codes', () => {
  it('states the whole list again, one version on', () =>
    list(published)
      .when(reviseCodebook, { ...next, source: inventedSource }, facts)
      .then(revised));
  it('goes on from the newest version', () =>
    list(published, revised)
      .when(reviseCodebook, { ...next, source: inventedSource }, facts)
      .isRefused('codebook/version-not-next'));
  it('needs a list', () =>
    list()
      .when(reviseCodebook, { ...next, source: inventedSource }, facts)
      .isRefused('codebook/not-published'));
  it('has codes', () =>
    list(published)
      .when(reviseCodebook, { ...next, codes: [], source: inventedSource }, facts)
      .isRefused('codebook/empty'));
});

describe('a codebook', () => {
  const codebook = codebookOf([{ is: 'published', ...next }, { is: 'unpublished' }]);

  it('has the codes of its lists', () => {
    expect(unknownCode(codebook, 'capabilities', 'cyber', 'capability')).toBeUndefined();
    expect(unknownCode(codebook, 'capabilities', undefined, 'capability')).toBeUndefined();
  });
  it('tells which codes there are instead', () => {
    expect(unknownCode(codebook, 'capabilities', 'telepathy', 'capability')).toEqual({
      refused: 'codebook/unknown-code',
      because: "'telepathy' is not in 'capabilities': use one of epr, cyber.",
      field: 'capability',
    });
  });
  it('tells that a list is missing', () => {
    expect(unknownCode(codebook, 'wishes', 'x', 'wish')?.refused).toBe('codebook/unknown-list');
  });
});
