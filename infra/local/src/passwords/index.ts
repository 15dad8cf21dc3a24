export { keepPasswords, keyholders, passwordsFile, type Passwords } from './passwords.ts';
