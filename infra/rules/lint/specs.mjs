import jest from 'eslint-plugin-jest';

const noSleep = 'A sleep passes or fails with the load of the machine. Wait for a condition or an event.';

/** Specs: none focused, none switched off, none that asserts nothing, none that sleeps. */
export const specs = [
  {
    name: 'specs/jest',
    files: ['**/*.{spec,int-spec,e2e-spec,browser-spec}.ts'],
    ...jest.configs['flat/recommended'],
    settings: { jest: { version: 30 } },
    rules: {
      ...jest.configs['flat/recommended'].rules,
      'jest/no-focused-tests': 'error',
      'jest/no-disabled-tests': 'error',
      'jest/no-commented-out-tests': 'error',
      'jest/expect-expect': [
        'error',
        {
          assertFunctionNames: [
            'expect',
            'expect*',
            'fc.assert',
            // given(…).when(…).then(…) and .isRefused(…): the grammar of the deciders' specs.
            '**.when.then',
            '**.when.isRefused',
          ],
        },
      ],
      'no-restricted-imports': ['error', { paths: [{ name: 'node:timers/promises', message: noSleep }] }],
      'max-lines': ['error', 400],
      'max-lines-per-function': 'off',
    },
  },
];
