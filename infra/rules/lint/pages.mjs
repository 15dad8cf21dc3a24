import reactHooks from 'eslint-plugin-react-hooks';

/** React's own rules for the pages. */
export const pages = [
  {
    name: 'pages/react',
    files: ['apps/web/**/*.{ts,tsx}'],
    ...reactHooks.configs.flat['recommended-latest'],
  },
  {
    name: 'pages/house',
    files: ['apps/web/**/*.{ts,tsx}'],
    rules: {
      // About what React's compiler would skip; the pages are built without it.
      'react-hooks/preserve-manual-memoization': 'off',
      // What the pages hold are answers in JSON, of the shapes that classes of libs/contracts name, never instances.
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
];
