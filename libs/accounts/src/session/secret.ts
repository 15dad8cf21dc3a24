import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, for a cookie or an address. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** SHA-256 of a secret, 32 bytes: all that is kept of it. */
export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();
