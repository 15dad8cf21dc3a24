import type { CodebookView } from '#contracts/codebook';
import type { Option } from '../form/field.ts';
import { optionWords } from '../labels/code-labels.ts';

/** The options that the journeys of a trust offer. */
export interface ReportCodes {
  readonly milestoneKinds: readonly Option[];
  readonly capabilities: readonly Option[];
  readonly setbackKinds: readonly Option[];
  readonly mechanisms: readonly Option[];
}

/** Kinds in the codebook that have a journey of their own. */
const notMilestones = new Set(['funding-awarded', 'setback']);

/** A list of the codebook as options: the title of each code, and its meaning as a hint. None while it is not published. */
const codeOptions = ({ lists }: CodebookView, list: string): readonly Option[] =>
  (lists.find((one) => one.list === list)?.codes ?? []).map(({ code, title, meaning }) => ({
    value: code,
    label: title,
    ...(meaning === undefined ? {} : { hint: meaning }),
  }));

/** The options from the codebook; money awarded and setbacks are no kinds of milestone here. */
export const reportCodesOf = (codebook: CodebookView): ReportCodes => ({
  milestoneKinds: codeOptions(codebook, 'milestone-kinds')
    .filter(({ value }) => !notMilestones.has(value))
    .map((option) => ({ ...option, label: optionWords(option.value, option.label) })),
  capabilities: codeOptions(codebook, 'capabilities'),
  setbackKinds: codeOptions(codebook, 'setback-kinds'),
  mechanisms: codeOptions(codebook, 'mechanisms'),
});
