import reactHooks from 'eslint-plugin-react-hooks';
import { settingsImports, settingsSyntax } from './surroundings.mjs';

const labelled = {
  selector: 'JSXOpeningElement[name.name=/^(a|\\w*Link)$/] > JSXAttribute[name.name="aria-label"]',
  message:
    'A link goes by its own text, so that who speaks what they see reaches it: add words in .nhsuk-u-visually-hidden.',
};

const clocks =
  'It would drop the clocks: take what leads on from link/link.tsx, NowLink where they are not to be kept.';

/** Ways of the router to another place, which know nothing of clocks. */
const routerLinks = {
  name: 'react-router',
  importNames: [
    'Form',
    'Link',
    'NavLink',
    'Navigate',
    'useHref',
    'useLinkClickHandler',
    'useNavigate',
    'useSubmit',
  ],
  message: clocks,
};

const href = 'JSXOpeningElement[name.name="a"] > JSXAttribute[name.name="href"]';

/** A plain link may lead to a part of its own page, or by an address that is written out to another site. */
const plainLinks = [
  `${href} > Literal:not([value=/^(#|https:)/])`,
  `${href} > JSXExpressionContainer > :not(TemplateLiteral)`,
  `${href} > JSXExpressionContainer > TemplateLiteral > TemplateElement:first-child:not([value.raw=/^#/])`,
].map((selector) => ({ selector, message: clocks }));

/** React's own rules for the pages. */
export const pageRules = [
  {
    name: 'pages/react',
    files: ['apps/web/**/*.{ts,tsx}'],
    ...reactHooks.configs.flat['recommended-latest'],
  },
  {
    name: 'pages/house',
    files: ['apps/web/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': ['error', ...settingsSyntax, labelled, ...plainLinks],
      'no-restricted-imports': ['error', { paths: [...settingsImports, routerLinks] }],
      // About what React's compiler would skip; the pages are built without it.
      'react-hooks/preserve-manual-memoization': 'off',
      // What the pages hold are answers in JSON, of the shapes that classes of libs/contracts name, never instances.
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
  {
    name: 'pages/links',
    files: ['apps/web/src/link/**'],
    rules: {
      'no-restricted-syntax': ['error', ...settingsSyntax, labelled],
      'no-restricted-imports': ['error', { paths: settingsImports }],
    },
  },
];
