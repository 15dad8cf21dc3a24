import type { FastifyReply, FastifyRequest } from 'fastify';
import { problemReportOf } from '../http/problem-report.ts';
import { sendProblem, reportProblem } from '../http/problem-filter.ts';

const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);

const page = (title: string, detail: string): string => `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escaped(title)} – Throughline</title>
    <link rel="stylesheet" href="/sign-in/style.css">
  </head>
  <body>
    <header><p><a href="/">Throughline</a></p></header>
    <main id="main">
      <h1>${escaped(title)}</h1>
      <p>${escaped(detail)}</p>
      <p><a href="/sign-in">Sign in again</a>, or <a href="/">read without signing in</a>.</p>
    </main>
  </body>
</html>
`;

/** Style sheet of the page. */
export const signInErrorPageStyle = `body { background: #f0f4f5; color: #212b32; font: 1.1875rem/1.5 Arial, sans-serif; margin: 0; }
header { background: #005eb8; }
header p, main { margin: 0 auto; max-width: 44rem; padding: 1rem; }
header a { color: #fff; font-weight: 600; }
main a { color: #005eb8; }
a:focus-visible { background: #ffeb3b; box-shadow: 0 4px #212b32; color: #212b32; outline: none; }
`;

/** Answers an error with a page where a browser asks, and with a problem where a program does. */
export function sendSignInError(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const asksForPage = request.headers.accept?.includes('text/html') === true;
  if (!asksForPage || problemReportOf(error, '').matterOf === 'us') {
    sendProblem(error, request, reply);
    return;
  }
  const { code, problem } = reportProblem(error, request);
  request.problemCode = code;
  void reply
    .code(problem.status)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(page(problem.title, problem.detail));
}
