const message = 'Settings are read once, in main.ts or a config file, and handed on.';

/** Every way to the settings of the process that syntax shows. */
export const settingsSyntax = [
  { selector: 'MemberExpression[property.name="env"][object.property.name="process"]', message },
  { selector: 'VariableDeclarator[init.name="process"] Property[key.name="env"]', message },
];

/** The same by an import. */
export const settingsImports = ['node:process', 'process'].map((name) => ({
  name,
  importNames: ['env', 'default'],
  message,
}));

/** The process' settings reach the code as arguments, so that what a part depends on can be read from its signature. */
export const surroundings = [
  {
    name: 'surroundings/settings',
    files: ['{apps,libs}/**/*.{ts,tsx}', 'infra/local/**/*.ts'],
    ignores: [
      '**/main.ts',
      '**/{config,*-config,*.config}.ts',
      '**/*.{spec,int-spec,e2e-spec,browser-spec}.ts',
    ],
    rules: {
      'no-restricted-properties': ['error', { object: 'process', property: 'env', message }],
      'no-restricted-syntax': ['error', ...settingsSyntax],
      'no-restricted-imports': ['error', { paths: settingsImports }],
    },
  },
];
