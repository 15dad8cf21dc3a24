import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';

const rounds = 4096;

/**
 * SCRAM-SHA-256 verifier, which PostgreSQL keeps instead of a password (RFC 5803). Made here, so that the password
 * itself is in no statement, and so in no server's log. The password must be ASCII; a salt is drawn unless one is
 * given.
 */
export function scramVerifier(password: string, salt: Buffer = randomBytes(16)): string {
  const salted = pbkdf2Sync(password, salt, rounds, 32, 'sha256');
  const keyed = (text: string): Buffer => createHmac('sha256', salted).update(text).digest();
  const storedKey = createHash('sha256').update(keyed('Client Key')).digest('base64');
  return `SCRAM-SHA-256$${String(rounds)}:${salt.toString('base64')}$${storedKey}:${keyed('Server Key').toString('base64')}`;
}
