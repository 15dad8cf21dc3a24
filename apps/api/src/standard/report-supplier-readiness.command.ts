import { reportSupplierReadiness } from '#commands/standard';
import { PolicyFactRequest } from '#contracts/policy';
import { inventedPaper, overHttp } from '../command/index.ts';
import { policyFact } from '../policy/index.ts';

/** Over HTTP: suppliers have products that conform. */
export const reportSupplierReadinessCommand = overHttp({
  useCase: reportSupplierReadiness,
  summary: 'Suppliers have products that conform.',
  request: PolicyFactRequest,
  content: policyFact,
  examples: {
    'Suppliers are ready.': { ref: 'zz-record-standard', occurred: '2021-01~', ...inventedPaper },
  },
});
