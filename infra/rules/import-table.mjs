/**
 * Who may import whom; the rest is forbidden. `types` may be imported with `import type` alone.
 * `npm` limits the packages from npm (absent: any that package.json lists as a dependency).
 */
export const importTable = {
  'libs/domain': { may: [], npm: ['edtf'] },
  'libs/analysis': { may: ['libs/domain'], npm: ['@stdlib/'] },
  'libs/contracts': {
    may: [],
    types: ['libs/domain'],
    npm: ['class-validator', 'class-transformer', '@nestjs/swagger'],
  },
  'libs/event-log': { may: ['libs/domain'] },
  'libs/commands': { may: ['libs/domain', 'libs/event-log'] },
  'libs/accounts': { may: ['libs/domain', 'libs/commands'] },
  'libs/projections': { may: ['libs/event-log', 'libs/domain'] },
  'libs/read-models': {
    may: ['libs/projections', 'libs/domain', 'libs/analysis'],
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
      'libs/projections',
      'libs/read-models',
      'libs/observability',
      'infra/local',
    ],
  },
  'infra/local': { may: ['libs/observability', 'libs/event-log', 'libs/read-models', 'libs/accounts'] },
  'apps/api': {
    may: [
      'libs/domain',
      'libs/analysis',
      'libs/contracts',
      'libs/event-log',
      'libs/commands',
      'libs/accounts',
      'libs/read-models',
      'libs/observability',
    ],
  },
  'apps/projector': {
    may: ['libs/projections', 'libs/read-models', 'libs/event-log', 'libs/domain', 'libs/observability'],
  },
  'apps/cli': {
    may: [
      'libs/domain',
      'libs/analysis',
      'libs/contracts',
      'libs/event-log',
      'libs/commands',
      'libs/accounts',
      'libs/projections',
      'libs/read-models',
      'libs/observability',
      'infra/local',
    ],
  },
  'apps/web': { may: [], types: ['libs/contracts'] },
};
