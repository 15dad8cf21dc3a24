export * from './parse-address.ts';
export * from './network-of.ts';
export * from './trusted-proxies.ts';
