/**
 * The path of ours that somebody wants to come back to; undefined for anything that could lead elsewhere: another
 * origin, `//host`, a backslash, which browsers take for a slash, or signing in and out once more.
 */
export function safeRedirect(given: unknown, publicUrl: URL): string | undefined {
  if (typeof given !== 'string' || given.length > 2_000 || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(given))
    return undefined;
  const url = URL.parse(given, publicUrl.href);
  if (url?.origin !== publicUrl.origin || /^\/(?:sign-in|sign-out)(?:\/|$)/.test(url.pathname))
    return undefined;
  const path = `${url.pathname}${url.search}${url.hash}`;
  // '/.//host' is a path that becomes one of another host.
  return path.startsWith('//') ? undefined : path;
}
