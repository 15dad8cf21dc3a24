/** Content security policy: a page may load things from here alone, and nothing may be written into the page itself. */
const policyFor = (framedBy: "'none'" | '*'): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${framedBy}`,
  ].join('; ');

/** The policy of everything that nobody may show within a page of theirs. */
export const contentSecurityPolicy = policyFor("'none'");

/**
 * Headers of a page that others may show within theirs, in place of those that every answer carries; undefined for one that
 * is left out. Whoever is signed in is nobody there: their cookie is not sent into a page of another site.
 */
export const framedHeaders: Readonly<Record<string, string | undefined>> = {
  'content-security-policy': policyFor('*'),
  'x-frame-options': undefined,
};

/**
 * Headers that every answer carries, those to requests that cannot be read included. HSTS only where the public
 * address is https: sent for an http one it would lock a browser out.
 */
export const securityHeaders = (publicUrl: URL): Readonly<Record<string, string>> => ({
  'content-security-policy': contentSecurityPolicy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  ...(publicUrl.protocol === 'https:' && { 'strict-transport-security': 'max-age=31536000' }),
});
