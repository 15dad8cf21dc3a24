import type { Option } from '../../components/form/index.ts';

/** What a journey of a trust lets people choose among. */
export interface ReportCodes {
  readonly milestoneKinds: readonly Option[];
  readonly capabilities: readonly Option[];
  readonly setbackKinds: readonly Option[];
  readonly mechanisms: readonly Option[];
}
