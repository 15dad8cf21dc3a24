import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { AdoptionView } from '#contracts/adoption';
import { ChangeDays, ChangeList } from '#contracts/changes';
import { CitationView, CitedWordsView } from '#contracts/citation';
import { CodebookView } from '#contracts/codebook';
import { BatchAnswer, BatchItemRequest, CommandAnswer } from '#contracts/command';
import { DataPackageView } from '#contracts/data-package';
import { EntryView } from '#contracts/entry';
import { FeedEvent, NewsView } from '#contracts/feed';
import { Liveness, Readiness } from '#contracts/health';
import { HistoryView } from '#contracts/history';
import { SessionView } from '#contracts/identity';
import { MilestoneView } from '#contracts/milestone';
import { InForceView, MoneyTable, PolicyList, PolicyView, PromiseList } from '#contracts/policy';
import { PrecedenceList } from '#contracts/precedence';
import { AccountList, ErasedView, RedactedView } from '#contracts/privacy';
import { Problem } from '#contracts/problem';
import { OwnWorkView, ReviewView } from '#contracts/review';
import { AskedView, RunningView } from '#contracts/running';
import { SearchAnswer } from '#contracts/search';
import { SupplierList } from '#contracts/supplier';
import { entryDataClasses, TimelinePage } from '#contracts/timeline';
import { LeadAfter, LeadAlreadyThere, LeadUndecided, TrustList, TrustView } from '#contracts/trust';
import { shareResponses } from './share-responses.ts';

const views = [
  ...[
    AdoptionView,
    ChangeDays,
    ChangeList,
    CitationView,
    CitedWordsView,
    CodebookView,
    FeedEvent,
    DataPackageView,
    InForceView,
    MoneyTable,
    Liveness,
    NewsView,
    PolicyList,
    PolicyView,
    PrecedenceList,
    Problem,
    PromiseList,
    Readiness,
    SearchAnswer,
    SessionView,
    SupplierList,
    TimelinePage,
  ],
  ...[EntryView, HistoryView, MilestoneView, OwnWorkView, ReviewView],
  ...[AccountList, ErasedView, RedactedView],
  ...[AskedView, RunningView],
  ...[BatchAnswer, BatchItemRequest, CommandAnswer],
  ...entryDataClasses,
  ...[TrustList, TrustView, LeadAfter, LeadAlreadyThere, LeadUndecided],
];

const description = `National NHS digital policy and trusts’ digitisation milestones as events, replayed as timelines.

Every answer says the three clocks that it used: \`asAt\` (what had happened), \`knownAt\` (what could be known) and
\`atPosition\` (what was recorded). Ask with all three to get the same answer again. Errors are problem details
(RFC 9457). The guide is docs/api.md.

Precedence is shown, never causation. The record is not complete.`;

/** The document of every route under /api and /health, OpenAPI 3.1. */
export function apiDocument(app: INestApplication): OpenAPIObject {
  const about = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Throughline')
    .setDescription(description)
    .setVersion('1')
    .setLicense('MIT', 'https://opensource.org/license/mit')
    .addServer('/')
    .addBearerAuth({
      type: 'http',
      scheme: 'bearer',
      bearerFormat: 'JWT',
      description: 'For programs: a token of the provider of identities, made for this API.',
    })
    .addCookieAuth('__Host-throughline', {
      type: 'apiKey',
      in: 'cookie',
      description:
        'For people: the session that /sign-in begins. What writes also needs the header x-csrf-token.',
    })
    .addTag('search', 'The whole record, by its words.')
    .addTag('timeline', 'Entries: dated facts, in the order of the world.')
    .addTag('changes', 'What two replays do not hold alike, and why.')
    .addTag('citation', 'Answers, cited: by their clocks and the digest of their bytes.')
    .addTag('feed', 'What is recorded, as it is recorded: live, as Atom, and how much is new.')
    .addTag('policies', 'National initiatives of any kind.')
    .addTag('trusts', 'NHS trusts, open and closed, with their milestones.')
    .addTag('precedence', 'Policies that came before milestones: order, never cause.')
    .addTag('adoption', 'Go-lives on record here, and shares as others published them.')
    .addTag('entries', 'Dated facts, each at its permanent link.')
    .addTag('milestones', 'Steps in trusts’ digitisation, with their review.')
    .addTag('history', 'Who did what, and why.')
    .addTag('review', 'What awaits a reviewer.')
    .addTag('codebook', 'Codes that filters take, and what is done to their lists.')
    .addTag('data package', 'Every table at its address, with what its columns hold.')
    .addTag('funding rounds', 'What happens to money: one route for each thing that can be said.')
    .addTag('standards', 'What happens to standards.')
    .addTag('targets', 'Promises with a date, and what becomes of them.')
    .addTag('milestones', 'What trusts report, and what reviewers say to it.')
    .addTag('influence', 'Claims that a policy helped or hindered a milestone.')
    .addTag('relations', 'What one subject is to another.')
    .addTag('coverage', 'Shares as others published them.')
    .addTag('maturity', 'Scores of instruments, each on its own scale.')
    .addTag('entries', 'Corrections and retractions: nothing is overwritten.')
    .addTag('commands', 'Many commands at once, for machines.')
    .addTag('privacy', 'People and their own words, which can go while the log stays: for operators.')
    .addTag('running', 'How it runs, and what is done about it: for operators.')
    .addTag('session', 'Who you are here.')
    .addTag('health', 'For those who run it.')
    .build();
  const document = SwaggerModule.createDocument(app, about, {
    extraModels: views,
    operationIdFactory: (_controller, method) => method,
  });
  return shareResponses(document);
}
