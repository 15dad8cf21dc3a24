import { createHash } from 'node:crypto';

/** What stands for a subject where the subject itself must not: SHA-256, 32 bytes. */
export const subjectHash = (subject: string): Buffer => createHash('sha256').update(subject).digest();
