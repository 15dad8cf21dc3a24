export * from './web-address.ts';
