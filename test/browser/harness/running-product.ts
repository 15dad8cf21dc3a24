import type { SignInProduct } from '../../product/index.ts';

const variable = 'THROUGHLINE_TEST_PRODUCT';

/** Address of a run's product, and the credentials of its programs. */
export interface RunningProduct {
  /** Such as `http://localhost:40123`. */
  readonly address: string;
  readonly identity: Pick<SignInProduct['identity'], 'issuer' | 'machineSecret'>;
}

/** Outcome of starting the product for this run. */
export type Started = RunningProduct | { readonly failed: string };

/** Tells the processes that run the specs, which inherit it. */
export function tellSpecs(started: Started): void {
  process.env[variable] = JSON.stringify(
    'failed' in started
      ? { failed: started.failed }
      : {
          address: started.address,
          identity: { issuer: started.identity.issuer, machineSecret: started.identity.machineSecret },
        },
  );
}

/** The product of this run. Throws if it could not be started. */
export function runningProduct(): RunningProduct {
  const started = JSON.parse(process.env[variable] ?? 'null') as Started | null;
  if (started === null) throw new Error('No product in this run. Name the spec .browser-spec.ts.');
  if ('failed' in started) throw new Error(`The product did not start: ${started.failed}`);
  return started;
}
