import { useMemo } from 'react';
import type { CodebookView } from '#contracts/codebook';
import { useCodebook } from '../../api-client/queries.ts';
import { codeOptions } from '../../words/code-options.ts';
import { optionWords } from '../../words/kind-words.ts';
import type { ReportCodes } from './codes.ts';

/** Reported in ways of their own. */
const notMilestones = new Set(['funding-awarded', 'setback']);

const codesOf = (codebook: CodebookView): ReportCodes => ({
  milestoneKinds: codeOptions(codebook, 'milestone-kinds')
    .filter(({ value }) => !notMilestones.has(value))
    .map((option) => ({ ...option, label: optionWords(option.value, option.label) })),
  capabilities: codeOptions(codebook, 'capabilities'),
  setbackKinds: codeOptions(codebook, 'setback-kinds'),
  mechanisms: codeOptions(codebook, 'mechanisms'),
});

/** The codes that a trust's journeys offer, once they are known. */
export function useCodes() {
  const { data, error, refetch } = useCodebook();
  const codes = useMemo(() => data && codesOf(data), [data]);
  return { codes, error, refetch };
}
