import reactHooks from 'eslint-plugin-react-hooks';
import { settingsSyntax } from './surroundings.mjs';

const labelled = {
  selector: 'JSXOpeningElement[name.name=/^(a|Link|NavLink)$/] > JSXAttribute[name.name="aria-label"]',
  message:
    'A link goes by its own text, so that who speaks what they see reaches it: add words in .nhsuk-u-visually-hidden.',
};

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
      'no-restricted-syntax': ['error', ...settingsSyntax, labelled],
      // About what React's compiler would skip; the pages are built without it.
      'react-hooks/preserve-manual-memoization': 'off',
      // What the pages hold are answers in JSON, of the shapes that classes of libs/contracts name, never instances.
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
];
