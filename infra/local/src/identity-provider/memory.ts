import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

interface Kept {
  readonly payload: AdapterPayload;
  readonly expiresAtMs: number;
}

/** Finds records that nobody stored, for `oidc-provider`: clients that are made of their name. */
export type Finder = (kind: string, id: string) => AdapterPayload | undefined;

/** Keeps what the provider has to remember, until it stops: then whoever had signed in there signs in again. */
export function memoryAdapter(find: Finder): AdapterFactory {
  const kept = new Map<string, Kept>();
  const forgetExpired = (): void => {
    for (const [key, { expiresAtMs }] of kept) if (expiresAtMs <= Date.now()) kept.delete(key);
  };
  const firstWith = (kind: string, fits: (payload: AdapterPayload) => boolean): AdapterPayload | undefined =>
    [...kept].find(([key, { payload }]) => key.startsWith(`${kind}:`) && fits(payload))?.[1].payload;
  const revoke = (grantId: string): void => {
    for (const [key, { payload }] of kept) if (payload.grantId === grantId) kept.delete(key);
  };
  return (kind): Adapter => ({
    upsert: (id, payload, expiresInS) => {
      forgetExpired();
      const expiresAtMs = expiresInS === undefined ? Infinity : Date.now() + expiresInS * 1000;
      kept.set(`${kind}:${id}`, { payload, expiresAtMs });
      return Promise.resolve();
    },
    find: (id) => {
      forgetExpired();
      return Promise.resolve(kept.get(`${kind}:${id}`)?.payload ?? find(kind, id));
    },
    findByUid: (uid) => Promise.resolve(firstWith(kind, (payload) => payload.uid === uid)),
    findByUserCode: (code) => Promise.resolve(firstWith(kind, (payload) => payload.userCode === code)),
    consume: (id) => {
      const found = kept.get(`${kind}:${id}`);
      if (found !== undefined) found.payload.consumed = Math.floor(Date.now() / 1000);
      return Promise.resolve();
    },
    destroy: (id) => {
      kept.delete(`${kind}:${id}`);
      return Promise.resolve();
    },
    revokeByGrantId: (grantId) => {
      revoke(grantId);
      return Promise.resolve();
    },
  });
}
