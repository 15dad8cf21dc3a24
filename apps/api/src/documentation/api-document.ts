import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { AdoptionView } from '#contracts/adoption';
import { CodebookView } from '#contracts/codebook';
import { Liveness, Readiness } from '#contracts/health';
import { PolicyList, PolicyView } from '#contracts/policy';
import { Problem } from '#contracts/problem';
import { TimelinePage } from '#contracts/timeline';
import { LeadAfter, LeadAlreadyThere, LeadUndecided, TrustList, TrustView } from '#contracts/trust';

const views = [
  ...[AdoptionView, CodebookView, Liveness, PolicyList, PolicyView, Problem, Readiness, TimelinePage],
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
    .addTag('timeline', 'Entries: dated facts, in the order of the world.')
    .addTag('policies', 'National initiatives of any kind.')
    .addTag('trusts', 'NHS trusts, open and closed, with their milestones.')
    .addTag('adoption', 'Go-lives on record here, and shares as others published them.')
    .addTag('codebook', 'Codes that filters take.')
    .addTag('health', 'For those who run it.')
    .build();
  return SwaggerModule.createDocument(app, about, {
    extraModels: views,
    operationIdFactory: (_controller, method) => method,
  });
}
