export { SignIns, type SignIn, type SignInKeys } from './sign-ins.ts';
