export { openProxy, type Cut, type Proxy } from './proxy.ts';
