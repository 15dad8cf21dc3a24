import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { Provider } from 'oidc-provider';
import { choose } from './choosing.ts';
import { providerConfiguration, type ProviderOrder } from './configuration.ts';
import { leavingScript, type TrustName } from './pages.ts';
import { refusalOfHost } from './own-host.ts';
import { providerStyle } from './style.ts';

/** The provider, listening. */
export interface IdentityProvider {
  readonly server: Server;
  readonly close: () => Promise<void>;
}

/** Port of this machine to listen on, and the trusts that the chooser page offers. */
export interface IdentityProviderOptions {
  readonly port: number;
  readonly trusts?: readonly TrustName[];
  /** Told of what went wrong here. */
  readonly onFault?: (error: unknown) => void;
}

const files: Readonly<Record<string, readonly [type: string, content: string]>> = {
  '/style.css': ['text/css; charset=utf-8', providerStyle],
  '/leave.js': ['text/javascript; charset=utf-8', leavingScript],
};

/**
 * Starts a provider of OpenID Connect that vouches for anybody, without a password. `environment` is the process' own:
 * throws where NODE_ENV is production.
 */
export async function startIdentityProvider(
  order: ProviderOrder,
  { port, trusts = [], onFault = console.error }: IdentityProviderOptions,
  environment: string | undefined,
): Promise<IdentityProvider> {
  refuseProduction(environment);
  const provider: Provider = new Provider(
    order.issuer,
    providerConfiguration(order, () => provider),
  );
  const answer = provider.callback();
  const headers = safeHeaders(order);
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const refused = refusalOfHost(request, portOf(server));
    if (refused !== undefined)
      return void response.writeHead(refused).end(`This is for ${order.issuer} alone.\n`);
    const [path = ''] = (request.url ?? '').split('?', 1);
    const file = files[path];
    if (file !== undefined) response.setHeader('content-type', file[0]).end(file[1]);
    else if (path.startsWith('/choose/'))
      attempt(choose(provider, trusts, request, response), response, onFault);
    else attempt(answer(request, response), response, onFault);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return { server, close };
}

const portOf = (server: Server): number => {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
};

/** Throws where this is no machine of somebody who tries things out. */
export function refuseProduction(environment: string | undefined): void {
  if (environment !== 'production') return;
  throw new Error(
    'The local identity provider lets anybody be anybody, and does not start where NODE_ENV is production. ' +
      'Name a real provider in OIDC_ISSUER.',
  );
}

/** Forms may lead back to Throughline, and nowhere else. */
const safeHeaders = ({ publicUrl }: ProviderOrder): Readonly<Record<string, string>> => ({
  'content-security-policy':
    "default-src 'none'; style-src 'self'; script-src 'self'; base-uri 'none'; frame-ancestors 'none'; " +
    `form-action 'self' ${new URL(publicUrl).origin}`,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
});

function attempt(
  answering: Promise<void>,
  response: ServerResponse,
  onFault: (error: unknown) => void,
): void {
  answering.catch((error: unknown) => {
    const status = statusOf(error);
    if (status >= 500) onFault(error);
    if (!response.headersSent) response.writeHead(status);
    response.end();
  });
}

/** The provider blames a choice that is over, or was never begun, on whoever makes it: 400. */
const statusOf = (error: unknown): number =>
  error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode
    : 500;
