import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import type { DataSource } from 'typeorm';
import { AdoptionQueries } from '#read-models/adoption';
import { CodebookQueries } from '#read-models/codebook';
import { EntryQueries } from '#read-models/entry';
import { HealthQueries } from '#read-models/health';
import { HistoryQueries } from '#read-models/history';
import { MilestoneQueries } from '#read-models/milestone';
import { PolicyQueries } from '#read-models/policy';
import { ReviewQueries } from '#read-models/review';
import { TimelineQueries } from '#read-models/timeline';
import { TrustQueries } from '#read-models/trust';
import type { UseCaseContext } from '#commands/free-text';
import type { EventLog } from '#event-log/port';
import { AdoptionModule } from './adoption/index.ts';
import { CodebookModule } from './codebook/index.ts';
import { CommandContext, CommandModule } from './command/index.ts';
import { DependenciesModule } from './dependencies.module.ts';
import { EntryModule } from './entry/index.ts';
import { HealthModule, OwnLog } from './health/index.ts';
import { HistoryModule } from './history/index.ts';
import { Identity, IdentityModule } from './identity/index.ts';
import { MilestoneModule } from './milestone/index.ts';
import { PolicyModule } from './policy/index.ts';
import { Privacy, PrivacyModule } from './privacy/index.ts';
import { AfterPosition } from './replay/index.ts';
import { ReviewModule } from './review/index.ts';
import { TimelineModule } from './timeline/index.ts';
import { Today } from './today/index.ts';
import { TrustModule } from './trust/index.ts';

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
}

const questions: readonly (new (readModels: DataSource) => object)[] = [
  AdoptionQueries,
  CodebookQueries,
  EntryQueries,
  HistoryQueries,
  MilestoneQueries,
  PolicyQueries,
  ReviewQueries,
  TimelineQueries,
  TrustQueries,
];

/** All routes, with what they stand on. */
@Module({
  imports: [
    AdoptionModule,
    CodebookModule,
    EntryModule,
    HealthModule,
    HistoryModule,
    IdentityModule,
    MilestoneModule,
    PolicyModule,
    PrivacyModule,
    ReviewModule,
    TimelineModule,
    TrustModule,
  ],
  providers: [{ provide: APP_INTERCEPTOR, useClass: AfterPosition }],
})
export class ApiModule {
  static over(given: ApiDependencies): DynamicModule {
    const { readModels, log, today, context, publicUrl, identity = new Identity() } = given;
    const { privacy = new Privacy(), ownLog = new OwnLog() } = given;
    const answering = questions.map((Questions) => ({
      provide: Questions as Type,
      useValue: new Questions(readModels),
    }));
    const health = { provide: HealthQueries, useValue: new HealthQueries(readModels, log) };
    const providers = [
      ...answering,
      health,
      { provide: CommandContext, useValue: new CommandContext(context.record, context.texts) },
      { provide: Today, useValue: today },
      { provide: Identity, useValue: identity },
      { provide: Privacy, useValue: privacy },
      { provide: OwnLog, useValue: ownLog },
    ];
    const dependencies: DynamicModule = { module: DependenciesModule, providers, exports: providers };
    const commands = CommandModule.of(publicUrl);
    return { module: ApiModule, imports: [CqrsModule.forRoot(), dependencies, commands] };
  }
}
