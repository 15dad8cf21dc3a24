import type { FormField } from './field.ts';
import { fieldIssues } from './field-issues.ts';
import { answerLabel } from './answer-label.ts';
import {
  isComplete,
  refusalIssues,
  nextStep,
  stepOfIssue,
  stepBefore,
  askedSteps,
  type FormStep,
} from './journey.ts';
import { confidenceStep, reportedProvenance, provenanceAnswers, sourceStep } from './provenance-fields.ts';

const text = (name: string, more: Partial<FormField> = {}): FormField =>
  ({ kind: 'text', name, label: name, hint: 'A hint', missing: `Enter ${name}`, ...more }) as FormField;
const step = (id: string, ...fields: readonly FormField[]): FormStep => ({ id, title: id, fields });
const steps = [
  step('title', text('title')),
  step('why', text('why', { applies: ({ title }) => title === 'Stopped' })),
  step('supplier', text('supplier', { optional: true })),
  sourceStep,
];
const journey = { steps };
const source = { sourceTitle: 'Board papers', sourceUrl: 'https://example.org/board' };

describe('the pages of a journey', () => {
  it('are those that ask for something, given the answers', () => {
    const ids = (title: string) => askedSteps(journey, { title }).map(({ id }) => id);
    expect(ids('Live')).toEqual(['title', 'supplier', 'source']);
    expect(ids('Stopped')).toEqual(['title', 'why', 'supplier', 'source']);
  });

  it('are complete once gone through, with nothing to put right', () => {
    const supplier = step('supplier', text('supplier', { optional: true }));
    expect(isComplete(supplier, { answers: {}, seen: [] })).toBe(false);
    expect(isComplete(supplier, { answers: {}, seen: ['supplier'] })).toBe(true);
    expect(isComplete(step('title', text('title')), { answers: { title: ' ' }, seen: ['title'] })).toBe(
      false,
    );
  });

  it('follow each other; what was left out comes before the check', () => {
    const answers = { title: 'Live', ...source };
    expect(nextStep(journey, { answers: {}, seen: [] })).toBe('title');
    expect(nextStep(journey, { answers, seen: ['title'] }, 'title')).toBe('supplier');
    expect(nextStep(journey, { answers, seen: ['title', 'source'] }, 'source')).toBe('supplier');
    expect(nextStep(journey, { answers, seen: ['title', 'supplier', 'source'] }, 'source')).toBe('check');
  });

  it('ask what a changed answer makes needed', () => {
    const answers = { title: 'Stopped', ...source };
    expect(nextStep(journey, { answers, seen: ['title', 'supplier', 'source'] }, 'title')).toBe('why');
  });

  it('lead back', () => {
    const progress = { answers: { title: 'Live' }, seen: [] };
    expect(stepBefore(journey, progress, 'title')).toBeUndefined();
    expect(stepBefore(journey, progress, 'supplier')).toBe('title');
    expect(stepBefore(journey, progress, 'check')).toBe('source');
  });
});

describe('what the server refused', () => {
  const refused = (field: string) =>
    refusalIssues(journey, { title: 'Live' }, [{ field, code: 'some/code', message: 'Do so.' }]);

  it.each([
    ['title', 'title', 'title'],
    ['source.url', 'sourceUrl', 'source'],
    ['source', 'sourceTitle', 'source'],
    ['supplier.name', 'supplier', 'supplier'],
  ])('%s leads to its field', (field, name, id) => {
    const [issue] = refused(field);
    expect(issue).toEqual({ field: name, code: 'some/code', message: 'Do so.' });
    expect(issue && stepOfIssue(journey, { title: 'Live' }, issue)?.id).toBe(id);
  });

  it('of a trust that was not open leads to the trust and to the date', () => {
    const asked = { steps: [step('trust', text('trust')), step('when', text('occurred')), sourceStep] };
    const code = 'milestone/after-trust-closed';
    const closed = { field: 'trust', code, message: 'It had closed.' };
    const places = (of: Pick<typeof asked, 'steps'>) =>
      refusalIssues(of, {}, [closed]).map((issue) => [issue.field, stepOfIssue(of, {}, issue)?.id]);
    expect(places(asked)).toEqual([
      ['trust', 'trust'],
      ['occurred', 'when'],
    ]);
    expect(places({ steps: asked.steps.slice(1) })).toEqual([
      ['', undefined],
      ['occurred', 'when'],
    ]);
  });

  it('and names no field of the journey is shown without a link', () => {
    const [issue] = refused('why');
    expect(issue?.field).toBe('');
    expect(issue && stepOfIssue(journey, {}, issue)).toBeUndefined();
  });
});

describe('what is checked before the next page', () => {
  const choice: FormField = {
    kind: 'choice',
    name: 'which',
    label: 'Which?',
    hint: 'One',
    missing: 'Choose which',
    options: [{ value: 'a', label: 'The first' }],
  };

  it.each([
    [text('title'), {}, 'Enter title'],
    [text('title', { optional: true }), {}, undefined],
    [
      text('title', { longest: 3 }),
      { title: 'Live' },
      'title: this is too long by 1. Shorten it to 3 characters.',
    ],
    [choice, { which: 'b' }, 'Choose which'],
    [choice, { which: 'a' }, undefined],
    [
      sourceStep.fields[1],
      { sourceUrl: 'www.example.org' },
      'Its web address: start it with https:// and leave no spaces, backslashes or user name in it.',
    ],
    [
      sourceStep.fields[1],
      { sourceUrl: 'javascript:alert(1)' },
      'Its web address: start it with https:// and leave no spaces, backslashes or user name in it.',
    ],
    [sourceStep.fields[1], { sourceUrl: 'HTTPS://example.org' }, undefined],
    [sourceStep.fields[2], {}, undefined],
  ])('%#', (field, answers, message) => {
    expect(field && fieldIssues(field, answers).map((issue) => issue.message)).toEqual(
      message === undefined ? [] : [message],
    );
  });
});

describe('answers in words, to be checked', () => {
  const answers = {
    ...source,
    confidence: 'high',
    'occurred-is': 'month',
    'occurred-month': '4',
    'occurred-year': '2019',
    'occurred-about': 'yes',
    'sourcePublished-day': '24',
    'sourcePublished-month': '5',
    'sourcePublished-year': '2023',
  };

  it('say what was chosen, and dates as people say them', () => {
    expect(confidenceStep.fields.map((field) => answerLabel(field, answers))).toEqual(['High']);
    expect(sourceStep.fields.map((field) => answerLabel(field, answers))).toEqual([
      'Board papers',
      'https://example.org/board',
      '24 May 2023',
    ]);
    const occurred: FormField = { kind: 'date', name: 'occurred', label: 'When', hint: 'As far as known' };
    expect(answerLabel(occurred, answers)).toBe('About April 2019');
  });

  it('are what is sent', () => {
    expect(provenanceAnswers(answers)).toEqual({
      occurred: '2019-04~',
      source: { title: 'Board papers', url: 'https://example.org/board', publishedOn: '2023-05-24' },
      confidence: 'high',
      knownOn: '2023-05-24',
    });
  });

  it.each([
    ['2019', undefined, '2023-05-24'],
    ['2023', '5', '2023-05-24'],
    ['2023', '6', undefined],
    ['2024', undefined, undefined],
  ])('of a report in %s (month %s) are known since a source that tells of it: %s', (year, month, knownOn) => {
    const reported = { ...answers, 'occurred-year': year, 'occurred-month': month ?? '' };
    const precise = { ...reported, 'occurred-is': month === undefined ? 'year' : 'month' };
    expect(reportedProvenance(precise).knownOn).toBe(knownOn);
  });
});
