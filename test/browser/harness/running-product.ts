const variable = 'THROUGHLINE_TEST_PRODUCT';

/** What became of starting the product for this run. */
export type Started = { readonly address: string } | { readonly failed: string };

/** Tells the processes that run the specs, which inherit it. */
export function tellSpecs(started: Started): void {
  process.env[variable] = JSON.stringify(started);
}

/** Where the product of this run answers, such as `http://127.0.0.1:40123`. Throws if it could not be started. */
export function addressOfProduct(): string {
  const started: unknown = JSON.parse(process.env[variable] ?? 'null');
  if (typeof started === 'object' && started !== null) {
    if ('address' in started && typeof started.address === 'string') return started.address;
    if ('failed' in started) throw new Error(`The product did not start: ${String(started.failed)}`);
  }
  throw new Error('No product in this run. Name the spec .browser-spec.ts.');
}
