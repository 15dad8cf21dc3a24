export { ensurePasswords } from './passwords.ts';
