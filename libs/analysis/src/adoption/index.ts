export { adoption, type AdoptionStep, type GoLive, type TrustLife } from './adoption.ts';
