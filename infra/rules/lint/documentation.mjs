import jsdoc from 'eslint-plugin-jsdoc';

/** What a library exports says what it promises: contract, units, shapes, errors, source. */
export const documentation = [
  {
    name: 'documentation/exports',
    files: ['libs/*/src/**/*.ts'],
    ignores: ['**/*.{spec,int-spec}.ts', '**/migrations/**'],
    plugins: { jsdoc },
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        {
          enableFixer: false,
          publicOnly: { ancestorsOnly: true, cjs: false, esm: true, window: false },
          require: { FunctionDeclaration: true, ClassDeclaration: true },
          contexts: [
            'TSInterfaceDeclaration',
            'TSTypeAliasDeclaration',
            'TSEnumDeclaration',
            'ExportNamedDeclaration > VariableDeclaration',
          ],
        },
      ],
      'jsdoc/require-description': ['error', { contexts: ['any'] }],
      'jsdoc/no-types': 'error',
    },
  },
];
