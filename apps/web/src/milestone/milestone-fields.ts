import { type FormAnswers, answerTo, withoutEmpty } from '../form/answers.ts';
import type { FormField } from '../form/field.ts';
import type { FormStep } from '../form/journey.ts';
import { confidenceStep, occurredStep, reportedProvenance, sourceStep } from '../form/provenance-fields.ts';
import type { NamedTrust } from '#contracts/timeline';
import type { OwnMilestone } from './own-milestones.ts';
import type { ReportCodes } from './report-codes.ts';

/** The page that asks for the trust, where somebody may speak for more than one. */
const trustStep = (trusts: readonly NamedTrust[]): FormStep => ({
  id: 'trust',
  title: 'Which trust?',
  fields: [
    {
      kind: 'choice',
      name: 'trust',
      label: 'Which trust?',
      hint: 'What happened before a merger is reported for the trust that it happened in.',
      missing: 'Choose the trust',
      options: trusts.map(({ ods, name }) => ({ value: ods, label: name, hint: ods })),
    },
  ],
});

/** Added to the hint of every such field. */
export const noNamesHint = 'It is published. Do not name patients, staff or other people in it.';

/** A detail that the source gives; people are asked for it on a page that asks for something else. */
export const noteField: FormField = {
  kind: 'long-text',
  name: 'note',
  label: 'Detail',
  hint: `Anything more that the source says of it. ${noNamesHint}`,
  optional: true,
};

const supplierFields: readonly FormField[] = [
  {
    kind: 'text',
    name: 'supplier',
    label: 'Supplier',
    hint: 'As it was called at the time.',
    optional: true,
  },
  { kind: 'text', name: 'product', label: 'Product', hint: 'As it was called at the time.', optional: true },
  noteField,
];

/** The page that asks for supplier, product and a detail. */
export const supplierStep: FormStep = {
  id: 'supplier',
  title: 'Supplier and product',
  fields: supplierFields,
};

/** Pages that describe a milestone that is not on record yet. */
export const milestoneSteps = (codes: ReportCodes, trusts: readonly NamedTrust[]): readonly FormStep[] => [
  ...(trusts.length > 1 ? [trustStep(trusts)] : []),
  {
    id: 'kind',
    title: 'What kind of milestone is it?',
    fields: [
      {
        kind: 'choice',
        name: 'kind',
        label: 'What kind of milestone is it?',
        hint: 'Choose Other where none of the others fits.',
        missing: 'Choose the kind of milestone',
        options: codes.milestoneKinds,
      },
    ],
  },
  {
    id: 'title',
    title: 'What is it called?',
    fields: [
      {
        kind: 'text',
        name: 'title',
        label: 'What is it called?',
        hint: 'In a few words, for somebody who knows the trust. For example, Electronic patient record live on all wards.',
        missing: 'Enter what the milestone is called',
        longest: 500,
      },
    ],
  },
  {
    id: 'capability',
    title: 'Which capability is it about?',
    fields: [
      {
        kind: 'choice',
        name: 'capability',
        label: 'Which capability is it about?',
        hint: 'The one that it is about most.',
        missing: 'Choose the capability',
        options: codes.capabilities,
      },
    ],
  },
  supplierStep,
];

/** Pages of provenance: date, source, confidence. */
export const provenanceSteps = (label: string, hint: string): readonly FormStep[] => [
  occurredStep(label, hint),
  sourceStep,
  confidenceStep,
];

/** Supplier, product and detail, as far as they were answered. */
const furtherAnswers = (answers: FormAnswers) =>
  withoutEmpty({
    supplier: answerTo(answers, 'supplier'),
    product: answerTo(answers, 'product'),
    note: answerTo(answers, 'note'),
  });

/** The part of the request that describes a milestone. */
export const milestoneDescription = (answers: FormAnswers, trusts: readonly NamedTrust[]) => ({
  trust: trusts.length > 1 ? answerTo(answers, 'trust') : (trusts[0]?.ods ?? ''),
  kind: answerTo(answers, 'kind'),
  title: answerTo(answers, 'title'),
  capability: answerTo(answers, 'capability'),
  ...furtherAnswers(answers),
  ...reportedProvenance(answers),
});

/** The part of a request that says which milestone it is about. */
export const milestoneReference = ({ id, trust, kind }: OwnMilestone) => ({
  milestone: id,
  trust: trust.ods,
  kind,
});

/** The same, with all that a report of reaching or of a setback says again. */
export const knownMilestoneDescription = (milestone: OwnMilestone, answers: FormAnswers) => ({
  ...milestoneReference(milestone),
  title: milestone.title,
  capability: milestone.capability,
  ...furtherAnswers(answers),
  ...reportedProvenance(answers),
});
