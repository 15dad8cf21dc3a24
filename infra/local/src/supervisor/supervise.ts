import { setTimeout as delay } from 'node:timers/promises';
import { openEventLog } from '#event-log/open';
import { LocalFailure } from '../failure/local-failure.ts';
import { messageOf } from '../failure/read-error.ts';
import { openPlatform, type Platform } from '../platform/open-platform.ts';
import { choosePort } from './choose-port.ts';
import { addressToListenOn, checkSignIn } from './check-sign-in.ts';
import { claimDirectory } from './claim-directory.ts';
import { ensureRecordImported } from './import-record.ts';
import { localIdentity, noLocalIdentityReason } from './local-identity.ts';
import { readLogIdentity } from './log-identity.ts';
import {
  apiProgram,
  publicAddressAt,
  projectorProgram,
  importProgram,
  type PublicAddress,
} from './programs.ts';
import type { StartProgress } from './progress.ts';
import { checkReadModels } from './read-models-log.ts';
import { whenAnswering, whenApiReady } from './readiness.ts';
import { announceRunning, withdrawRunning } from './running-file.ts';
import {
  howItEnded,
  lastLogLines,
  startService,
  type Ending,
  type ServiceProcess,
  type ServiceOrder,
} from './service.ts';
import type { StopRequests } from './stop-requests.ts';
import type { SupervisorSettings } from './supervisor-config.ts';
import type { WaitOptions } from '../waiting/when-there.ts';
import { whenLogThere } from './when-log-there.ts';
import { checkLogEngine } from './check-log-engine.ts';

/** A little more than the programs give themselves. */
const stopLimitMs = 9_000;
/**
 * Time for what is being started to notice that the run is ending, while the programs stop: a cluster that is being
 * made takes some seconds, and a database may not answer.
 */
const noticeLimitMs = 8_000;

/** Reason why a run ends: somebody asked, or something went wrong. */
type Reason = 'asked' | Error;

/**
 * Runs Throughline until somebody asks for an end or a part of it fails, and stops all that it started. One object
 * is one run. What it starts ends by itself if this process is killed: the programs when the channel to them
 * closes, PostgreSQL when its daemon notices.
 */
export class Supervisor {
  readonly #settings: SupervisorSettings;
  readonly #progress: StartProgress;
  readonly #ending = Promise.withResolvers<Reason>();
  readonly #aborted = new AbortController();
  readonly #services: ServiceProcess[] = [];
  readonly #patience: WaitOptions;
  readonly #atTheEnd: (() => Promise<unknown>)[] = [];

  constructor(settings: SupervisorSettings, progress: StartProgress) {
    this.#settings = settings;
    this.#progress = progress;
    this.#patience = { onProgress: progress.doing, signal: this.#aborted.signal };
  }

  /** Fulfilled with the exit code when all has stopped: 0 asked, 1 failed, 130 told to stop at once. */
  async run({ stop, kill }: StopRequests): Promise<number> {
    void stop.then(() => this.#ending.resolve('asked'));
    const bringingUp = this.#bringUp().catch((error: unknown) => this.#fail(error));
    const reason = await this.#ending.promise;
    this.#aborted.abort();
    if (reason === 'asked') this.#progress.doing('Stopping');
    else this.#progress.line(`\nThroughline stopped: ${reason.message}\n`);
    const noticed = Promise.race([bringingUp, delay(noticeLimitMs, undefined, { ref: false })]);
    const stopped = Promise.all([noticed, this.#stopPrograms()]).then(() => this.#stopAll());
    if ((await Promise.race([stopped, kill.then(() => 'killed')])) === 'killed') return this.#killAll();
    this.#progress.doing('Stopped');
    return reason === 'asked' ? 0 : 1;
  }

  async #bringUp(): Promise<void> {
    const { directory, port } = this.#settings;
    await checkSignIn(this.#settings);
    const host = await addressToListenOn(this.#settings.host);
    const platform = await openPlatform({ ...this.#patience, settings: this.#settings });
    this.#atTheEnd.push(platform.close);
    void platform.lost.then((said) =>
      this.#fail(new Error(`PostgreSQL stopped unexpectedly. It last said:\n${said}`)),
    );
    const only = await claimDirectory(platform.urls.owner, directory, { onProgress: this.#progress.doing });
    this.#atTheEnd.push(only.letGo);
    void only.lost.then((error) => this.#fail(error));
    const place = publicAddressAt(host, await this.#port(host, port));
    await announceRunning(directory, place.address);
    this.#atTheEnd.push(() => withdrawRunning(directory));
    this.#aborted.signal.throwIfAborted();
    const record = await this.#startPrograms(platform, place);
    this.#progress.line(
      `Throughline is ready at ${place.address} (ready in ${this.#progress.seconds()} s)` +
        (record === 'all' ? '' : ', without all that is new in the record: see above'),
    );
  }

  async #port(host: string, wanted: number): Promise<number> {
    const port = await choosePort(host, wanted);
    if (port !== wanted) this.#progress.doing(`Port ${String(wanted)} is taken: using ${String(port)}`);
    return port;
  }

  async #startPrograms({ urls }: Platform, place: PublicAddress): Promise<'all' | 'older'> {
    const eventLogUrl = this.#settings.environment['EVENT_LOG_URL'] ?? '';
    await checkLogEngine(urls.owner, eventLogUrl);
    if (eventLogUrl !== '') await whenLogThere(eventLogUrl, urls.owner, this.#patience);
    this.#progress.doing('Starting projector and API');
    this.#watch(await this.#start(projectorProgram(this.#settings, urls)));
    const identity = await this.#startIdentity(place);
    this.#watch(await this.#start(apiProgram(this.#settings, urls, place, identity?.forApi)));
    const record = await this.#importRecord(urls);
    this.#progress.doing('Waiting until the timeline has caught up with the log');
    const answersAt = place.address.replace('//localhost', '//127.0.0.1');
    await whenApiReady(answersAt, this.#progress.doing, this.#aborted.signal);
    if (identity) await whenAnswering(identity.discovery, this.#aborted.signal);
    return record;
  }

  async #startIdentity(place: PublicAddress) {
    const whyNot = noLocalIdentityReason(this.#settings);
    if (whyNot !== undefined) {
      if (whyNot !== '') this.#progress.doing(whyNot);
      return undefined;
    }
    const identity = await localIdentity(this.#settings, place);
    this.#watch(await this.#start(identity.service));
    this.#progress.doing(`Signing in as invented people, for local use only, at ${identity.issuer}`);
    return identity;
  }

  async #importRecord(urls: Platform['urls']): Promise<'all' | 'older'> {
    const log = openEventLog({
      eventLogUrl: this.#settings.environment['EVENT_LOG_URL'],
      postgresUrl: urls.owner,
      applicationName: 'throughline-supervisor',
    });
    try {
      await checkReadModels(urls.owner, log);
      return await ensureRecordImported({
        ownerUrl: urls.owner,
        dataDirectory: `${this.#settings.projectRoot}/infra/data`,
        stand: () => readLogIdentity(log),
        run: () => this.#runImport(urls),
        onProgress: this.#progress.doing,
      });
    } finally {
      await log.dispose();
    }
  }

  async #runImport(urls: Platform['urls']) {
    const service = await this.#start(importProgram(this.#settings, urls, this.#progress.quote));
    return { service, ending: await this.#unlessEnding(service.ended) };
  }

  async #start(order: ServiceOrder): Promise<ServiceProcess> {
    const service = await startService(order);
    this.#services.unshift(service);
    this.#aborted.signal.throwIfAborted();
    return service;
  }

  /** Waits no longer than until the end of the run has been decided. */
  async #unlessEnding<Result>(waiting: Promise<Result>): Promise<Result> {
    const given = this.#ending.promise.then(() => {
      throw new Error('The run is ending.');
    });
    return Promise.race([waiting, given]);
  }

  #watch(service: ServiceProcess): void {
    void service.ended.then(async (ending) => this.#fail(await stopped(service, ending)));
  }

  #fail(error: unknown): void {
    this.#ending.resolve(error instanceof Error ? error : new Error(messageOf(error)));
  }

  async #stopPrograms(): Promise<void> {
    await Promise.all(this.#services.map((service) => service.stop(stopLimitMs)));
  }

  /** The programs once more, for one may have been started meanwhile. */
  async #stopAll(): Promise<void> {
    await this.#stopPrograms();
    for (const last of this.#atTheEnd.reverse()) await last();
  }

  #killAll(): number {
    for (const service of this.#services) service.kill();
    this.#progress.doing('Ended at once. PostgreSQL stops by itself');
    return 130;
  }
}

async function stopped(service: ServiceProcess, ending: Ending): Promise<Error> {
  return new LocalFailure(
    'local/child-stopped',
    `the ${service.name} stopped unexpectedly (${howItEnded(ending)}). It last said (${service.logFile}):\n${await lastLogLines(service)}`,
  );
}
