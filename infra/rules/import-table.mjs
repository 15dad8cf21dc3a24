/**
 * The table of imports that are allowed, of a whole package or one concept of it; the rest is forbidden. `types` may be imported with
 * `import type` alone.
 * `npm` limits the packages from npm (absent: any that package.json lists as a dependency).
 */
export const allowedImports = {
  'libs/domain': { may: [], npm: ['edtf'] },
  'libs/analysis': { may: ['libs/domain'], npm: ['@stdlib/'] },
  'libs/calendar': { may: ['libs/domain'], npm: [] },
  'libs/contracts': {
    may: ['libs/domain', 'libs/analysis'],
    npm: ['class-validator', 'class-transformer', '@nestjs/swagger'],
  },
  'libs/postgres': { may: [], npm: ['pg', 'typeorm'] },
  'libs/event-log': { may: ['libs/domain', 'libs/postgres'] },
  'libs/commands': { may: ['libs/domain', 'libs/event-log'] },
  'libs/accounts': { may: ['libs/domain', 'libs/commands', 'libs/postgres'] },
  'libs/operations': { may: ['libs/projections', 'libs/postgres'] },
  'libs/projections': { may: ['libs/event-log', 'libs/domain', 'libs/postgres'] },
  'libs/read-models': {
    may: ['libs/projections', 'libs/domain', 'libs/analysis', 'libs/postgres', 'libs/event-log/src/codec'],
    types: ['libs/contracts'],
  },
  'libs/observability': { may: [] },
  'libs/testing': {
    may: [
      'libs/domain',
      'libs/analysis',
      'libs/contracts',
      'libs/event-log',
      'libs/commands',
      'libs/accounts',
      'libs/operations',
      'libs/projections',
      'libs/read-models',
      'libs/observability',
      'libs/postgres',
      'infra/local',
    ],
  },
  'infra/local': {
    may: [
      'libs/observability',
      'libs/postgres',
      'libs/event-log',
      'libs/read-models',
      'libs/accounts',
      'libs/operations',
    ],
  },
  'apps/api': {
    may: [
      'libs/domain',
      'libs/calendar',
      'libs/analysis',
      'libs/contracts',
      'libs/event-log',
      'libs/commands',
      'libs/accounts',
      'libs/operations',
      'libs/read-models',
      'libs/observability',
      'libs/postgres',
    ],
  },
  'apps/projector': {
    may: [
      'libs/operations',
      'libs/projections',
      'libs/read-models',
      'libs/event-log',
      'libs/domain',
      'libs/observability',
      'libs/postgres',
    ],
  },
  'apps/cli': {
    may: [
      'libs/domain',
      'libs/calendar',
      'libs/analysis',
      'libs/contracts',
      'libs/event-log',
      'libs/commands',
      'libs/accounts',
      'libs/operations',
      'libs/projections',
      'libs/read-models',
      'libs/observability',
      'libs/postgres',
      'infra/local',
    ],
  },
  'apps/web': {
    may: [
      'libs/domain/src/web-address',
      'libs/domain/src/schema',
      'libs/domain/src/declarations',
      'libs/contracts/src/page',
      'libs/contracts/src/file-name',
      'libs/analysis/src/list-search',
    ],
    types: ['libs/contracts'],
  },
};
