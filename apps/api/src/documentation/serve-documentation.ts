import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { FastifyInstance } from 'fastify';
import { CachedBody } from '../response-cache/cached-body.ts';
import { sendCached } from '../response-cache/send-cached.ts';
import { documentShape } from './document-shape.ts';

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Throughline API</title>
    <link rel="stylesheet" href="/api/docs/swagger-ui.css">
  </head>
  <body>
    <main id="documentation"></main>
    <script src="/api/docs/swagger-ui-bundle.js"></script>
    <script src="/api/docs/start.js"></script>
  </body>
</html>
`;

// Without validatorUrl, Swagger UI 5 sends the address of the document to a site of others.
const start = `SwaggerUIBundle({
  url: '/openapi.json',
  dom_id: '#documentation',
  deepLinking: true,
  validatorUrl: 'none',
});
`;

const json = 'application/json; charset=utf-8';
const javascript = 'text/javascript; charset=utf-8';
const route = { config: { access: 'public' }, compress: false } as const;
const perHour = 'public, max-age=3600';
const eachTime = 'public, no-cache';

/**
 * Serves the document at /openapi.json and Swagger UI at /api/docs. The page is our own, because that of
 * `@nestjs/swagger` 12 has styles written into it, which the content security policy forbids. Each is read, and packed,
 * when it is first asked for: the largest has 1.4 MB.
 */
export function serveDocumentation(server: FastifyInstance, document: () => OpenAPIObject): void {
  const folder = dirname(fileURLToPath(import.meta.resolve('swagger-ui-dist/package.json')));
  const file = (name: string, type: string) => async () =>
    new CachedBody(await readFile(join(folder, name)), type);
  const text = (type: string, said: () => string) => () =>
    Promise.resolve(new CachedBody(Buffer.from(said()), type));
  const serve = (path: string, policy: string, read: () => Promise<CachedBody>): void => {
    const once = onceRead(read);
    server.get(path, route, async (request, reply) =>
      sendCached(request, reply.header('cache-control', policy), await once()),
    );
  };
  serve(
    '/openapi.json',
    eachTime,
    text(json, () => JSON.stringify({ ...document(), 'x-shape': documentShape(document()) })),
  );
  serve(
    '/api/docs',
    eachTime,
    text('text/html; charset=utf-8', () => page),
  );
  serve(
    '/api/docs/start.js',
    perHour,
    text(javascript, () => start),
  );
  serve('/api/docs/swagger-ui.css', perHour, file('swagger-ui.css', 'text/css; charset=utf-8'));
  serve('/api/docs/swagger-ui-bundle.js', perHour, file('swagger-ui-bundle.js', javascript));
}

/** Reads once, and again only if that failed. */
function onceRead(read: () => Promise<CachedBody>): () => Promise<CachedBody> {
  let kept: Promise<CachedBody> | undefined;
  return () => {
    kept ??= read().catch((error: unknown) => {
      kept = undefined;
      throw error;
    });
    return kept;
  };
}
