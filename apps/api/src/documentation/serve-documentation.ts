import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { FastifyInstance } from 'fastify';
import { ProblemError } from '../http/index.ts';

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

const assets = ['swagger-ui.css', 'swagger-ui-bundle.js'];
const config = { access: 'public' } as const;
const perHour = 'public, max-age=3600';

/**
 * Serves the document at /openapi.json and Swagger UI at /api/docs. The page is our own, because that of
 * `@nestjs/swagger` 12 has styles written into it, which the content security policy forbids.
 */
export function serveDocumentation(server: FastifyInstance, document: () => OpenAPIObject): void {
  const assetFolder = dirname(fileURLToPath(import.meta.resolve('swagger-ui-dist/package.json')));
  let json: string | undefined;
  server.get('/openapi.json', { config }, (_request, reply) => {
    json ??= JSON.stringify(document());
    return reply.type('application/json; charset=utf-8').header('cache-control', 'no-cache').send(json);
  });
  server.get('/api/docs', { config }, (_request, reply) =>
    reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(page),
  );
  server.get('/api/docs/start.js', { config }, (_request, reply) =>
    reply.type('text/javascript; charset=utf-8').header('cache-control', perHour).send(start),
  );
  server.get<{ Params: { asset: string } }>('/api/docs/:asset', { config }, ({ params }, reply) => {
    if (!assets.includes(params.asset)) throw new ProblemError('no-such-page', 'There is no such file here.');
    return reply
      .header('cache-control', perHour)
      .sendFile(params.asset, assetFolder, { cacheControl: false });
  });
}
