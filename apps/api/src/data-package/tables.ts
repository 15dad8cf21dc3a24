import { changeTable } from '../changes/change-table.ts';
import { codeTable } from '../codebook/codebook-table.ts';
import { inForceTable } from '../policy/in-force-table.ts';
import { moneyTable } from '../policy/money-table.ts';
import { policyTable } from '../policy/policy-table.ts';
import { promiseTable } from '../policy/promise-table.ts';
import { rungTable } from '../precedence/rung-table.ts';
import { supplierTable } from '../supplier/supplier-table.ts';
import { entryTable } from '../timeline/entry-table.ts';
import { trustTable } from '../trust/trust-table.ts';
import type { TableHead } from '../table/table.ts';

/** Every table that answers are given as. */
export const tables: readonly TableHead[] = [
  entryTable,
  policyTable,
  trustTable,
  moneyTable,
  promiseTable,
  rungTable,
  inForceTable,
  supplierTable,
  changeTable,
  codeTable,
];
