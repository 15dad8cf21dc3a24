import { join } from 'node:path';
import { exitWithSupervisor } from '#observability/supervised';
import { messageOf } from '../failure/index.ts';
import { projectRoot } from '../settings/index.ts';
import { keepIdentity } from './keep-identity.ts';
import { providerSettings } from './provider-config.ts';
import { refuseProduction, startIdentityProvider } from './start-identity-provider.ts';
import { trustNames } from './trust-names.ts';

/** The local provider of identities, as a process of its own. */
try {
  const settings = providerSettings();
  refuseProduction(settings.environment);
  const { port, environment, directory, ...order } = settings;
  const secrets = await keepIdentity(directory);
  const trusts = await trustNames(join(projectRoot(), 'infra', 'data', 'trusts.csv'));
  const { close } = await startIdentityProvider({ ...order, secrets }, { port, trusts }, environment);
  console.log(`listening at ${order.issuer}`);
  const stop = (): void => void close().then(() => process.exit(0));
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  exitWithSupervisor(close);
} catch (error) {
  console.error(messageOf(error));
  process.exit(1);
}
