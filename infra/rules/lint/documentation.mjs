import jsdoc from 'eslint-plugin-jsdoc';

/** Documentation of what a library exports: contract, units, shapes, errors, source. */
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
  {
    name: 'documentation/begins with the thing',
    files: ['{apps,libs,infra,test}/**/*.{ts,tsx,mjs}'],
    plugins: { jsdoc },
    rules: {
      // A comment that begins with What or How speaks about the thing before it has named it.
      'jsdoc/match-description': [
        'error',
        {
          contexts: ['any'],
          mainDescription: {
            match: '^(?!(?:What|How|Who|Whoever|Whom|Whose|Where|When|Which|Why|Whether)\\b)[\\s\\S]+$',
            message: 'Begin with what the thing is or does.',
          },
        },
      ],
    },
  },
];
