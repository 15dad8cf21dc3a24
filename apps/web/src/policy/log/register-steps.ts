import type { FormField, FieldOption } from '../../form/field.ts';
import type { FormStep } from '../../form/journey.ts';
import { formStep } from './fact-settings.ts';

const isRef = (value: string): string | undefined =>
  /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)
    ? undefined
    : 'Use small letters, digits and single dashes, such as ltp-2019.';

/** Ends the list of what can have happened first, where nothing is to be logged yet. */
export const nothingYet = 'nothing-yet';

const ref: FormField = {
  kind: 'text',
  name: 'ref',
  label: 'Its short name in addresses',
  hint: 'It stays for good and cannot be changed later: a few small words with dashes and a year, such as tech-fund-1-2013',
  width: 30,
  longest: 64,
  spellCheck: false,
  missing: 'Enter a short name.',
  check: isRef,
};

/** Pages that describe a policy that is not on record yet. */
export const registerSteps = (name: string, capabilities: readonly FieldOption[]): readonly FormStep[] => [
  formStep('name', 'What is it called?', {
    kind: 'text',
    name: 'policyTitle',
    path: 'title',
    label: 'What is it called?',
    hint: `The title of the ${name}, as published`,
    missing: `Enter the title of the ${name}.`,
  }),
  formStep('ref', 'Its short name in addresses', ref),
  formStep('issuer', 'Which body does it come from?', {
    kind: 'text',
    name: 'policyIssuer',
    path: 'issuer',
    label: 'Which body does it come from?',
    hint: 'As it was called then, such as NHS England or Department of Health',
    missing: 'Enter the body that it comes from.',
  }),
  formStep('about', 'What is it about?', {
    kind: 'several',
    name: 'capabilities',
    label: 'What is it about?',
    hint: 'Choose all that apply',
    missing: 'Choose what it is about.',
    options: capabilities,
  }),
];
