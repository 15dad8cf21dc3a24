import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import type { DataSource } from 'typeorm';
import { AdoptionQueries } from '#read-models/adoption';
import { ChangeQueries } from '#read-models/changes';
import { CodebookQueries } from '#read-models/codebook';
import { EntryQueries } from '#read-models/entry';
import { FeedQueries, NewestQueries, NewsQueries } from '#read-models/feed';
import { HealthQueries } from '#read-models/health';
import { HistoryQueries } from '#read-models/history';
import { MilestoneQueries } from '#read-models/milestone';
import { PolicyQueries } from '#read-models/policy';
import { PrecedenceQueries } from '#read-models/precedence';
import { ReviewQueries } from '#read-models/review';
import { RunningQueries } from '#read-models/running';
import { SearchQueries } from '#read-models/search';
import { SupplierQueries } from '#read-models/supplier';
import { TimelineQueries } from '#read-models/timeline';
import { TrustQueries } from '#read-models/trust';
import { Requests } from '#operations/request';
import { Verifications } from '#operations/verification';
import type { UseCaseContext } from '#commands/free-text';
import type { EventLog } from '#event-log/port';
import { AdoptionModule } from './adoption/adoption.module.ts';
import { ChangesModule } from './changes/changes.module.ts';
import { CitationModule } from './citation/citation.module.ts';
import { CodebookModule } from './codebook/codebook.module.ts';
import { CommandContext } from './command/command-context.ts';
import { CommandModule } from './command/command.module.ts';
import { DataPackageModule } from './data-package/data-package.module.ts';
import { DependenciesModule } from './dependencies.module.ts';
import { EntryModule } from './entry/entry.module.ts';
import { FeedModule } from './feed/feed.module.ts';
import { Exports } from './export/exports.ts';
import { KnownFilters } from './filter/known-filters.ts';
import { HealthModule } from './health/health.module.ts';
import { OwnLog } from './health/own-log.ts';
import { HistoryModule } from './history/history.module.ts';
import { Identity } from './identity/identity.ts';
import { IdentityModule } from './identity/identity.module.ts';
import { MilestoneModule } from './milestone/milestone.module.ts';
import { PolicyModule } from './policy/policy.module.ts';
import { PrecedenceModule } from './precedence/precedence.module.ts';
import { Privacy } from './privacy/privacy.ts';
import { PrivacyModule } from './privacy/privacy.module.ts';
import { AfterPosition } from './replay/after-position.ts';
import { ReviewModule } from './review/review.module.ts';
import { Running } from './running/running.ts';
import { RunningModule } from './running/running.module.ts';
import { SearchModule } from './search/search.module.ts';
import { SupplierModule } from './supplier/supplier.module.ts';
import { TimelineModule } from './timeline/timeline.module.ts';
import { Today } from './today/today.ts';
import { TrustModule } from './trust/trust.module.ts';

/** The stores, clock and settings that the modules are built on. */
export interface ApiDependencies {
  /** The read models, open. */
  readonly readModels: DataSource;
  /** The log, to be compared with the read models. */
  readonly log: Pick<EventLog, 'head' | 'readAll' | 'readStream'>;
  /** The current day in London. */
  readonly today: Today;
  /** The record and texts that commands are executed on. */
  readonly context: UseCaseContext;
  /** As people and programs reach the site. */
  readonly publicUrl: URL;
  /** Sign-in and sessions; left out, nobody can sign in. */
  readonly identity?: Identity;
  /** Accounts and people's own words, to be looked after; left out, there are none. */
  readonly privacy?: Privacy;
  /** The log of this process; left out, it loses nothing. */
  readonly ownLog?: OwnLog;
  /** This process, as those who run it see it; left out, its memory and lateness alone. */
  readonly running?: Running;
}

const questions: readonly (new (readModels: DataSource) => object)[] = [
  AdoptionQueries,
  ChangeQueries,
  CodebookQueries,
  EntryQueries,
  FeedQueries,
  HistoryQueries,
  MilestoneQueries,
  NewestQueries,
  NewsQueries,
  PolicyQueries,
  PrecedenceQueries,
  ReviewQueries,
  SearchQueries,
  SupplierQueries,
  TimelineQueries,
  TrustQueries,
];

/** All routes, with what they stand on. */
@Module({
  imports: [
    AdoptionModule,
    ChangesModule,
    CodebookModule,
    DataPackageModule,
    EntryModule,
    HealthModule,
    HistoryModule,
    IdentityModule,
    MilestoneModule,
    PolicyModule,
    PrecedenceModule,
    PrivacyModule,
    ReviewModule,
    RunningModule,
    SearchModule,
    SupplierModule,
    TimelineModule,
    TrustModule,
  ],
  providers: [{ provide: APP_INTERCEPTOR, useClass: AfterPosition }],
})
export class ApiModule {
  static over(given: ApiDependencies): DynamicModule {
    const { readModels, log, today, context, publicUrl, identity = new Identity() } = given;
    const { privacy = new Privacy(), ownLog = new OwnLog(), running = new Running() } = given;
    const answering = questions.map((Questions) => ({
      provide: Questions as Type,
      useValue: new Questions(readModels),
    }));
    const health = { provide: HealthQueries, useValue: new HealthQueries(readModels, log) };
    const ask = <Row>(sql: string, values: unknown[]) => readModels.query<readonly Row[]>(sql, values);
    const standing = { provide: RunningQueries, useValue: new RunningQueries(readModels, log) };
    const providers = [
      ...answering,
      health,
      standing,
      { provide: Requests, useValue: new Requests(ask) },
      { provide: Verifications, useValue: new Verifications(ask) },
      { provide: Running, useValue: running },
      { provide: CommandContext, useValue: new CommandContext(context.record, context.texts) },
      { provide: Today, useValue: today },
      { provide: Exports, useValue: new Exports(publicUrl) },
      { provide: Identity, useValue: identity },
      { provide: Privacy, useValue: privacy },
      { provide: OwnLog, useValue: ownLog },
      { provide: KnownFilters, useValue: new KnownFilters(new CodebookQueries(readModels), today) },
    ];
    const dependencies: DynamicModule = { module: DependenciesModule, providers, exports: providers };
    const atAddress = [CitationModule, CommandModule, FeedModule].map((one) => one.of(publicUrl));
    return { module: ApiModule, imports: [CqrsModule.forRoot(), dependencies, ...atAddress] };
  }
}
