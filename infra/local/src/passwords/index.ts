export { keepPasswords } from './passwords.ts';
