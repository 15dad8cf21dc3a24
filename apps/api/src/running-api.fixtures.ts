import type { EventLog } from '#event-log/port';
import { createLog } from '#observability/logs';
import { openReadModels } from '#read-models/database';
import { PageQueries } from '#read-models/page';
import { ApiModule } from './api.module.ts';
import { readOnly } from './command/command-context.ts';
import { openAnswerServing } from './response-cache/open-answer-serving.ts';
import { createApi, type Api } from './server/create-api.ts';
import { Today } from './today/today.ts';

/** The day on which every spec asks. */
export class InventedDay extends Today {
  override inLondon() {
    return '2026-07-01' as const;
  }
}

/** The API over a database of a spec, and how to end it. */
export interface RunningApi extends Api {
  readonly get: (url: string, headers?: Record<string, string>) => ReturnType<Api['app']['inject']>;
  readonly close: () => Promise<void>;
}

/** Puts the API together as main.ts does, without a port, over a database that `reader` may read. */
export async function runningApi(
  reader: string,
  log: EventLog,
  pagesFolder = '/nothing-here',
): Promise<RunningApi> {
  const readModels = await openReadModels(reader);
  const publicUrl = new URL('https://throughline.example');
  const module = ApiModule.over({ readModels, log, today: new InventedDay(), context: readOnly, publicUrl });
  const api = await createApi(module, {
    answering: openAnswerServing(readModels, new InventedDay()),
    publicUrl,
    pagesFolder,
    pageReading: { queries: new PageQueries(readModels), today: new InventedDay() },
    log: createLog({ service: 'spec', level: 'silent' }),
  });
  return {
    ...api,
    get: (url, headers = {}) => api.app.inject({ method: 'GET', url, headers }),
    close: async () => {
      await api.app.close();
      await readModels.destroy();
    },
  };
}
