import { join } from 'node:path';
import { openLog } from '#observability/logs';
import { exitWithSupervisor } from '#observability/supervised';
import { messageOf } from '../failure/read-error.ts';
import { projectRoot } from '../settings/platform-config.ts';
import { ensureIdentitySecrets } from './ensure-identity-secrets.ts';
import { providerSettings } from './provider-config.ts';
import { refuseProduction, startIdentityProvider } from './start-identity-provider.ts';
import { readTrustNames } from './trust-names.ts';

/** The local provider of identities, as a process of its own. */
const { log } = openLog({ service: 'identity-provider', file: process.env['LOG_FILE'] });
try {
  const settings = providerSettings();
  refuseProduction(settings.environment);
  const { port, environment, directory, ...order } = settings;
  const secrets = await ensureIdentitySecrets(directory);
  const trusts = await readTrustNames(join(projectRoot(), 'infra', 'data', 'trusts.csv'));
  const onFault = (err: unknown): void => log.error({ err }, 'unexpected error');
  const { close } = await startIdentityProvider(
    { ...order, secrets },
    { port, trusts, onFault },
    environment,
  );
  log.info(`listening at ${order.issuer}`);
  const stop = (): void => void close().then(() => process.exit(0));
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  exitWithSupervisor(close);
} catch (error) {
  log.fatal(messageOf(error));
  process.exit(1);
}
