import TestRunner from 'jest-runner';
import { upToDate } from '../product/up-to-date.ts';
import { tellSpecs } from './harness/running-product.ts';

/**
 * Jest's own runner, but for browser specs: one file at a time, because a browser, the product and PostgreSQL fill two
 * cores; and all against one running product, which they only read. Node imports this itself.
 */
export default class BrowserRunner extends TestRunner {
  constructor(config, context) {
    super({ ...config, maxWorkers: 1 }, context);
  }

  async runTests(...run) {
    const product = await start();
    tellSpecs(product);
    try {
      await super.runTests(...run);
    } finally {
      await product.stop();
    }
  }
}

/** Whatever fails is told to the specs, which fail by it: a runner that fails takes Jest's whole report with it. */
async function start() {
  try {
    await upToDate();
    // What Node imports by a # path is what was built: not before.
    const { startWithRecord } = await import('./start-with-record.ts');
    return await startWithRecord();
  } catch (error) {
    return { failed: String(error), stop: () => Promise.resolve() };
  }
}
