import { openAccounts } from '#accounts/database';
import { Texts } from '#accounts/text';
import { LogEventStore } from '#commands/handling';
import { openEventLog } from '#event-log/open';
import { openLog } from '#observability/logs';
import { endWhenAsked, settingsOrEnd } from '#observability/supervised';
import { openReadModels } from '#read-models/database';
import { PageQueries } from '#read-models/page';
import { ApiModule } from './api.module.ts';
import { readOnly } from './command/command-context.ts';
import { apiSettings } from './config.ts';
import { OwnLog } from './health/own-log.ts';
import { identifyCallers } from './identity/identify-callers.ts';
import { Identity } from './identity/identity.ts';
import { openAnswerServing } from './response-cache/open-answer-serving.ts';
import { openRateLimits } from './limits/limits.ts';
import { Privacy } from './privacy/privacy.ts';
import { Running } from './running/running.ts';
import { createApi } from './server/create-api.ts';
import { Today } from './today/today.ts';

const settings = settingsOrEnd(() => apiSettings(process.env));
const { log, lost } = openLog({ service: 'api', level: settings.logLevel, file: settings.logFile });

process.once('uncaughtException', (err) => {
  log.fatal({ err }, 'ended by a fault');
  process.exit(1);
});

const readModels = await openReadModels(settings.readerUrl);
const events = openEventLog({
  eventLogUrl: settings.eventLogUrl,
  postgresUrl: settings.appenderUrl ?? settings.readerUrl,
  applicationName: 'throughline-api',
});
const accounts = settings.accountsUrl === undefined ? undefined : openAccounts(settings.accountsUrl);
const identity = new Identity(
  accounts && settings.identity
    ? { settings: settings.identity, accounts, publicUrl: settings.publicUrl, log }
    : undefined,
);
if (!identity.parts) log.warn('nobody can sign in, and the record can be read alone: OIDC_ISSUER is not set');
const today = new Today();
const answering = openAnswerServing(readModels, today, settings.limits);
const surroundings = {
  readModels,
  log: events,
  today,
  context: accounts ? { record: new LogEventStore(events), texts: new Texts(accounts) } : readOnly,
  publicUrl: settings.publicUrl,
  identity,
  privacy: new Privacy(accounts),
  ownLog: new OwnLog(lost),
  running: new Running({ accounts, answering }),
};
const api = await createApi(ApiModule.over(surroundings), {
  publicUrl: settings.publicUrl,
  pagesFolder: settings.pagesFolder,
  pageReading: { queries: new PageQueries(readModels), today },
  log,
  identify: (server) => identifyCallers(server, identity),
  limits: openRateLimits(settings.limits, accounts),
  answering,
  trustedProxies: settings.limits.trustedProxies,
  forThisMachine: settings.forThisMachine,
});
await api.app.listen(settings.port, settings.host);
log.info({ address: settings.publicUrl.href }, 'listening');

/** Requests that have come in are answered, new connections are not taken, and then the database is let go. */
const stop = async (): Promise<void> => {
  const { cut } = await api.stop();
  await Promise.all([readModels.destroy(), events.dispose(), accounts?.end()]);
  if (cut > 0) throw new Error(`${String(cut)} requests were cut: they had no answer yet.`);
};
endWhenAsked(stop, { failed: (err) => log.error({ err }, 'did not end in order') });
