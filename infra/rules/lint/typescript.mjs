import tseslint from 'typescript-eslint';

const globalsOfScripts = [
  ...['process', 'console', 'performance', 'Buffer', 'URL', 'fetch', 'structuredClone', 'AbortSignal'],
  ...['AbortController', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate'],
];

/** typescript-eslint's strictest set, and where this project differs from it. */
export const typescript = [
  ...tseslint.configs.strictTypeChecked,
  {
    name: 'typescript/project',
    languageOptions: { parserOptions: { projectService: true } },
  },
  {
    name: 'typescript/house',
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        {
          // `default` in a switch over a union swallows the member that is added next year.
          allowDefaultCaseForExhaustiveSwitch: false,
          considerDefaultExhaustiveForUnions: false,
          requireDefaultForNonUnion: true,
        },
      ],
      // `import { type A }` leaves an import that runs; `import type { A }` leaves none.
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      // The classes of libs/contracts name shapes for validation and OpenAPI; answers are plain objects of that shape.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/naming-convention': [
        'error',
        { selector: 'interface', format: ['PascalCase'], custom: { regex: '^I[A-Z][a-z]', match: false } },
        { selector: ['class', 'typeAlias', 'enum'], format: ['PascalCase'] },
      ],
    },
  },
  {
    name: 'typescript/scripts',
    files: ['**/*.{mjs,js}'],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: {
      ...tseslint.configs.disableTypeChecked.languageOptions,
      globals: Object.fromEntries(globalsOfScripts.map((name) => [name, 'readonly'])),
    },
  },
];
