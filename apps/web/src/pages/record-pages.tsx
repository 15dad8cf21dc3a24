export { EntryPage } from './entry/entry-page.tsx';
export { PoliciesPage } from './policies/policies-page.tsx';
export { PolicyPage } from './policy/policy-page.tsx';
