import { DataSource } from 'typeorm';
import { openEventLog } from '#event-log/open';
import { createLog } from '#observability/logs';
import { ApiModule } from './api.module.ts';
import { readOnly } from './command/command-context.ts';
import { createApi } from './server/create-api.ts';
import { Today } from './today/today.ts';

// Prints the OpenAPI document as it is served at /openapi.json, or with `--routes` the routes that there are, as the
// document would name them. Nothing is connected to.
const publicUrl = new URL('http://localhost:3000');
const module = ApiModule.over({
  readModels: new DataSource({ type: 'postgres' }),
  log: openEventLog({ eventLogUrl: undefined, postgresUrl: 'postgres://nowhere' }),
  today: new Today(),
  context: readOnly,
  publicUrl,
});
const log = createLog({ service: 'api', level: 'silent' });
const { app, routes } = await createApi(module, { publicUrl, pagesFolder: '', log });
const ofTheApi = routes
  .filter(({ method, path }) => method !== 'HEAD' && /^\/(?:api\/(?!docs)|health(?:\/|$))/.test(path))
  .map(({ method, path }) => `${method.toLowerCase()} ${path.replace(/:(\w+)/g, '{$1}')}`);
const { body } = await app.inject({ method: 'GET', url: '/openapi.json' });
process.stdout.write(process.argv.includes('--routes') ? JSON.stringify(ofTheApi) : body);
await app.close();
