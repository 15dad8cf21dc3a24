import type { CodebookView } from '#contracts/codebook';
import type { FieldOption } from '../form/field.ts';
import { optionLabel } from '../labels/code-labels.ts';

/** The options that the journeys of a trust offer. */
export interface ReportCodes {
  readonly milestoneKinds: readonly FieldOption[];
  readonly capabilities: readonly FieldOption[];
  readonly setbackKinds: readonly FieldOption[];
  readonly mechanisms: readonly FieldOption[];
}

/** Kinds in the codebook that have a journey of their own. */
const notMilestones = new Set(['funding-awarded', 'setback']);

/** A list of the codebook as options: the title of each code, and its meaning as a hint. None while it is not published. */
const codeOptions = ({ lists }: CodebookView, list: string): readonly FieldOption[] =>
  (lists.find((one) => one.list === list)?.codes ?? []).map(({ code, title, meaning }) => ({
    value: code,
    label: title,
    ...(meaning === undefined ? {} : { hint: meaning }),
  }));

/** The options from the codebook; money awarded and setbacks are no kinds of milestone here. */
export const reportCodesOf = (codebook: CodebookView): ReportCodes => ({
  milestoneKinds: codeOptions(codebook, 'milestone-kinds')
    .filter(({ value }) => !notMilestones.has(value))
    .map((option) => ({ ...option, label: optionLabel(option.value, option.label) })),
  capabilities: codeOptions(codebook, 'capabilities'),
  setbackKinds: codeOptions(codebook, 'setback-kinds'),
  mechanisms: codeOptions(codebook, 'mechanisms'),
});
