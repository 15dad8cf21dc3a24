import { useMemo } from 'react';
import { useCodebook } from '../api-client/queries.ts';
import { reportCodesOf } from './report-codes.ts';

/** The codes that a trust's journeys offer; `codes` is undefined until the codebook has come. */
export function useReportCodes() {
  const { data, error, refetch } = useCodebook();
  const codes = useMemo(() => data && reportCodesOf(data), [data]);
  return { codes, error, refetch };
}
