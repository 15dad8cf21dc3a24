import { confidences } from '#domain/schema';
import { isWebAddress } from '#domain/web-address';
import { answerTo, withoutEmpty, type FormAnswers } from './answers.ts';
import { dayAnswer, dateAnswer } from './date-parts.ts';
import type { ChoiceField, DateField, FormField, LongTextField } from './field.ts';
import type { FormStep } from './journey.ts';

/** Fields of a source: title, address, day of publication. */
export const sourceFields: readonly FormField[] = [
  {
    kind: 'text',
    name: 'sourceTitle',
    path: 'source.title',
    label: 'What the source is called',
    hint: 'For example, Board papers, May 2023. It is published with the entry.',
    missing: 'Enter what the source is called',
  },
  {
    kind: 'text',
    name: 'sourceUrl',
    path: 'source.url',
    label: 'Its web address',
    hint: 'Starts with https://. Readers follow it to check the fact.',
    missing: 'Enter the web address of the source',
    longest: 2_000,
    inputMode: 'url',
    spellCheck: false,
    check: (value) =>
      isWebAddress(value)
        ? undefined
        : 'Its web address: start it with https:// and leave no spaces, backslashes or user name in it.',
  },
  {
    kind: 'day',
    name: 'sourcePublished',
    path: 'source.publishedOn',
    label: 'When it was published',
    hint: 'For example, 24 5 2023. The fact counts as known since then. Left empty: a public act since it happened, what you report since today.',
    optional: true,
  },
];

/** Confidence of the person in the fact and its date. */
export const confidenceField: ChoiceField = {
  kind: 'choice',
  name: 'confidence',
  label: 'How sure are you?',
  hint: 'Of the fact and of its date together.',
  missing: 'Choose how sure you are',
  options: [
    { value: 'high', label: 'High', hint: 'The source states the fact and its date' },
    { value: 'medium', label: 'Medium', hint: 'The date, or part of the fact, is inferred or second-hand' },
    { value: 'low', label: 'Low', hint: 'It is not confirmed' },
  ],
};

/** The page that asks for the source. */
export const sourceStep: FormStep = {
  id: 'source',
  title: 'Where can this be read?',
  hint: 'Every entry names a public source: board papers, a press release, a letter that was published.',
  fields: sourceFields,
};

/** The page that asks how sure the person is. */
export const confidenceStep: FormStep = { id: 'sure', title: 'How sure are you?', fields: [confidenceField] };

/** A page that asks when something happened, as far as it is known; the request holds it as `occurred`. */
export const occurredStep = (label: string, hint: string): FormStep => ({
  id: 'when',
  title: label,
  fields: [occurredField(label, hint)],
});

/** The field of that page. */
export const occurredField = (label: string, hint: string): DateField => ({
  kind: 'date',
  name: 'occurred',
  label,
  hint,
});

/** A page with one field of several lines; no person should be the subject of what is written. */
export const longTextStep = (field: Omit<LongTextField, 'kind'>): FormStep => ({
  id: field.name,
  title: field.label,
  fields: [{ kind: 'long-text', ...field }],
});

/** The provenance part of a request: `occurred`, `source`, `confidence` and `knownOn`. */
export function provenanceAnswers(answers: FormAnswers) {
  const published = dayAnswer(answers, 'sourcePublished');
  return {
    occurred: dateAnswer(answers, 'occurred'),
    source: {
      title: answerTo(answers, 'sourceTitle'),
      url: answerTo(answers, 'sourceUrl'),
      ...withoutEmpty({ publishedOn: published }),
    },
    confidence: confidences.find((one) => one === answers['confidence']) ?? 'low',
    ...withoutEmpty({ knownOn: published }),
  };
}

/** The same of what somebody reports: a source that is older than it does not tell of it, and dates nothing. */
export function reportedProvenance(answers: FormAnswers) {
  const { knownOn, ...said } = provenanceAnswers(answers);
  const [start = ''] = said.occurred.replace(/[~?%]/g, '').split('/');
  const tellsOfIt = knownOn !== undefined && knownOn.slice(0, start.length) >= start;
  return { ...said, ...(tellsOfIt && { knownOn }) };
}
