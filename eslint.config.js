/** Lint rules: type-aware and strict, plus our own rule that every module opens with a sentence saying what it is for. */
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';
import { moduleHeader } from './tests/house/module-header.js';

export default tseslint.config(
  {
    ignores: [
      'node_modules',
      '.vitrine',
      '**/*.generated.ts',
      'bench/peers',
      'devstore/catalog/src',
      '**/*.wasm',
      'workers/render/planes/assembly',
      'build',
      'prisma/generated',
    ],
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: {
          // They see the web app's build or its bundler, and belong to its project.
          allowDefaultProject: ['vite.config.ts', 'bin/web.ts'],
          defaultProject: 'app/tsconfig.json',
        },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { house: { rules: { 'module-header': moduleHeader } }, regexp },
    rules: {
      'house/module-header': 'error',
      // A text from outside must not take time that grows with more than its length.
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'max-lines': ['error', { max: 350, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      eqeqeq: 'error',
      // Remix's routes end a request by throwing its answer.
      '@typescript-eslint/only-throw-error': ['error', { allow: [{ from: 'lib', name: 'Response' }] }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      // Overflows the stack on recursive types (typescript-eslint 8.73).
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-type-assertions': [
        'error',
        { assertionStyle: 'as', objectLiteralTypeAssertions: 'never' },
      ],
    },
  },
  {
    // One reader of the environment, one HTTP client.
    files: ['{studio,adapters,wiring,app,workers}/**/*.{ts,tsx}'],
    ignores: ['adapters/environment.ts', 'adapters/web/**', 'app/{features,ui,editor}/**', '**/*.test.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'Only adapters/web fetches: take a Web.' },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only adapters/environment.ts reads process.env.' },
      ],
    },
  },
  {
    // What a clip is made of depends on nothing but its inputs.
    files: ['studio/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: 'The studio is deterministic: take a seed.',
        },
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: 'The studio reads no clock: take the time as an input.',
        },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'The studio reads no clock: take the time as an input.',
        },
      ],
    },
  },
  {
    // Tests read what a parser has not yet typed, and may assert freely.
    files: ['**/*.test.ts', 'tests/**/*.ts'],
    rules: {
      '@typescript-eslint/consistent-type-assertions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'no-console': 'off',
      'max-lines': 'off',
    },
  },
  {
    // GraphQL replies are read as they came, field by field, and each is compared with what it must be.
    files: ['devstore/devstore.test.ts'],
    rules: Object.fromEntries(
      [
        'no-explicit-any',
        'no-unsafe-assignment',
        'no-unsafe-member-access',
        'no-unsafe-argument',
        'no-unsafe-call',
        'no-unsafe-return',
      ].map((rule) => [`@typescript-eslint/${rule}`, 'off']),
    ),
  },
  {
    // A command's product is what it prints.
    files: ['bin/**/*.ts', 'bench/**/*.ts', 'devstore/main.ts'],
    rules: { 'no-console': 'off' },
  },
);
