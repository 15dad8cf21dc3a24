import eslint from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import { documentation } from './infra/rules/lint/documentation.mjs';
import { pageRules } from './infra/rules/lint/pages.mjs';
import { purity } from './infra/rules/lint/purity.mjs';
import { specs } from './infra/rules/lint/specs.mjs';
import { surroundings } from './infra/rules/lint/surroundings.mjs';
import { typescript } from './infra/rules/lint/typescript.mjs';

/** Each rule that we wrote or tuned is shown failing in `test/architecture`. */
export default defineConfig([
  globalIgnores(['dist/', '.throughline/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  typescript,
  {
    name: 'sizes and words',
    rules: {
      'max-lines': ['error', 250],
      'max-lines-per-function': ['error', 60],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'anywhere' }],
      'no-eval': 'error',
      'no-new-func': 'error',
      eqeqeq: 'error',
    },
  },
  surroundings,
  pageRules,
  documentation,
  specs,
  purity,
  {
    name: 'exempt from sizes',
    files: ['**/fixtures/**', '**/migrations/**', '**/*.fixtures.ts'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
]);
