export * from './address-in.ts';
export * from './network-of.ts';
export * from './trusted-proxies.ts';
