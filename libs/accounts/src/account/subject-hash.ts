import { createHash } from 'node:crypto';

/** SHA-256 of a subject, 32 bytes, for places in which the subject itself must not stand. */
export const subjectHash = (subject: string): Buffer => createHash('sha256').update(subject).digest();
