import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Provider } from 'oidc-provider';
import { identityChoices, isTrustCode } from './accounts.ts';
import { chooserPage, messagePage, type TrustName, type ChoiceFault } from './pages.ts';

type Chosen = { readonly id: string } | { readonly wrong: ChoiceFault };

/** The id of who was chosen, or what is wrong with the choice. */
export function chosen(form: URLSearchParams): Chosen {
  const choice = identityChoices.find(({ id }) => id === form.get('person'));
  if (choice === undefined) return { wrong: { field: 'person', message: 'Choose who to be' } };
  if (choice.organisation !== undefined) return { id: choice.id };
  const trust = (form.get('trust') ?? '').trim().toUpperCase();
  if (isTrustCode(trust)) return { id: `${choice.id}.${trust}` };
  const message = 'Enter the ODS code of a trust, such as RVW: three or five letters and digits';
  return { wrong: { field: 'trust', message, person: choice.id, trust: trust.slice(0, 20) } };
}

/** Shows the chooser page, and tells the provider who was chosen on it. */
export async function choose(
  provider: Provider,
  trusts: readonly TrustName[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const action = request.url ?? '';
  try {
    await provider.interactionDetails(request, response);
  } catch {
    show(response, 400, messagePage('This sign-in has ended', 'Go back to Throughline and choose Sign in.'));
    return;
  }
  if (request.method !== 'POST') {
    show(response, 200, chooserPage(action, trusts));
    return;
  }
  const form = new URLSearchParams(await text(request));
  if (form.has('cancel')) {
    const cancelled = { error: 'access_denied', error_description: 'cancelled on the chooser page' };
    return provider.interactionFinished(request, response, cancelled, { mergeWithLastSubmission: false });
  }
  const who = chosen(form);
  if ('wrong' in who) {
    show(response, 400, chooserPage(action, trusts, who.wrong));
    return;
  }
  await forgetBefore(provider, request, response);
  const result = { login: { accountId: who.id } };
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
}

/** Signs the person chosen before in this browser out of the provider, which would else ask whether that is wanted. */
async function forgetBefore(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const choosing = await provider.interactionDetails(request, response);
  const uid = choosing.session?.uid;
  if (uid === undefined) return;
  await (await provider.Session.findByUid(uid))?.destroy();
  delete choosing.session;
  await choosing.save(choosing.exp - Math.floor(Date.now() / 1000));
}

function show(response: ServerResponse, status: number, html: string): void {
  response
    .writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
    .end(html);
}
