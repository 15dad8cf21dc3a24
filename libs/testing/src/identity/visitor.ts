/** An answer as a visitor sees it. */
export interface VisitedPage {
  readonly status: number;
  readonly url: URL;
  /** The address that it leads on to, if it does. */
  readonly location: URL | undefined;
  readonly headers: Headers;
  readonly body: string;
}

/** The parts of a request beside its address. */
export interface VisitRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly form?: Readonly<Record<string, string>>;
}

interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly path: string;
}

/** Somebody with a browser that runs no scripts: keeps cookies as browsers do, for a host and all of its ports. */
export class Visitor {
  #cookies: readonly Cookie[] = [];

  /** The value of a cookie. */
  cookie(name: string): string | undefined {
    return this.#cookies.find((cookie) => cookie.name === name)?.value;
  }

  /** Puts a cookie there, as somebody else might. */
  plant(name: string, value: string): void {
    this.#put({ name, value, path: '/' });
  }

  /** One request; redirects are not followed. */
  async visit(
    address: string | URL,
    { method = 'GET', headers = {}, form }: VisitRequest = {},
  ): Promise<VisitedPage> {
    const url = new URL(address);
    const cookies = this.#cookies.filter(({ path }) => url.pathname.startsWith(path));
    const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
    const answer = await fetch(url, {
      method: form ? 'POST' : method,
      redirect: 'manual',
      headers: { ...headers, ...(cookie !== '' && { cookie }) },
      ...(form && { body: new URLSearchParams(form) }),
    });
    for (const line of answer.headers.getSetCookie()) this.#keep(line);
    const location = answer.headers.get('location');
    return {
      ...{ status: answer.status, url, headers: answer.headers, body: await answer.text() },
      location: location === null ? undefined : new URL(location, url),
    };
  }

  /** Follows redirects until a page is there, or until the next address is one to stop at. */
  async follow(from: VisitedPage, stopAt: (url: URL) => boolean = () => false): Promise<VisitedPage> {
    let page = from;
    while (page.location !== undefined && !stopAt(page.location)) page = await this.visit(page.location);
    return page;
  }

  #keep(line: string): void {
    const [pair = '', ...rest] = line.split(';').map((part) => part.trim());
    const attribute = (name: string): string | undefined =>
      rest.find((part) => part.toLowerCase().startsWith(`${name}=`))?.slice(name.length + 1);
    const [name = '', value = ''] = pair.split(/=(.*)/, 2);
    const path = attribute('path') ?? '/';
    const isOver = attribute('max-age') === '0' || Date.parse(attribute('expires') ?? '') <= Date.now();
    this.#put({ name, value, path }, isOver);
  }

  #put(cookie: Cookie, isOver = false): void {
    const others = this.#cookies.filter(({ name, path }) => name !== cookie.name || path !== cookie.path);
    this.#cookies = isOver ? others : [...others, cookie];
  }
}

/** Chooses somebody on the chooser page that `departure` leads to; gives the answer that leads back to Throughline. */
export async function choosePerson(
  visitor: Visitor,
  departure: VisitedPage,
  form: Readonly<Record<string, string>>,
): Promise<VisitedPage> {
  const isBack = ({ pathname }: URL): boolean => pathname === '/sign-in/callback';
  const chooser = await visitor.follow(departure, isBack);
  // Refused before anybody could be chosen.
  if (chooser.location !== undefined) return chooser;
  return visitor.follow(await visitor.visit(chooser.url, { form }), isBack);
}

/** Signs in, from `/sign-in` to the page that was asked for; gives the answer of the callback. */
export async function signInOverHttp(
  visitor: Visitor,
  publicUrl: string,
  form: Readonly<Record<string, string>>,
  to = '/',
): Promise<VisitedPage> {
  const address = new URL('/sign-in', publicUrl);
  address.searchParams.set('to', to);
  const { location, url, body } = await choosePerson(visitor, await visitor.visit(address), form);
  if (location === undefined) throw new Error(`The provider did not lead back: ${url.href}\n${body}`);
  return visitor.visit(location);
}
