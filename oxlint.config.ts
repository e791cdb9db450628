/** Lint rules: type-aware and strict, plus rules of this project's own (`tests/house/lint`). */
import { defineConfig } from 'oxlint';

/** Strict TypeScript rules; those of `typescript/` that need types run on the native compiler. */
const STRICT_RULES = [
  'no-array-constructor',
  'no-unused-expressions',
  'no-useless-constructor',
  'no-var',
  'prefer-const',
  'prefer-rest-params',
  'prefer-spread',
  'typescript/await-thenable',
  'typescript/no-array-delete',
  'typescript/no-base-to-string',
  'typescript/no-deprecated',
  'typescript/no-duplicate-enum-values',
  'typescript/no-duplicate-type-constituents',
  'typescript/no-dynamic-delete',
  'typescript/no-empty-object-type',
  'typescript/no-explicit-any',
  'typescript/no-extra-non-null-assertion',
  'typescript/no-extraneous-class',
  'typescript/no-floating-promises',
  'typescript/no-for-in-array',
  'typescript/no-implied-eval',
  'typescript/no-invalid-void-type',
  'typescript/no-meaningless-void-operator',
  'typescript/no-misused-new',
  'typescript/no-mixed-enums',
  'typescript/no-namespace',
  'typescript/no-non-null-asserted-nullish-coalescing',
  'typescript/no-non-null-asserted-optional-chain',
  'typescript/no-non-null-assertion',
  'typescript/no-redundant-type-constituents',
  'typescript/no-require-imports',
  'typescript/no-this-alias',
  'typescript/no-unnecessary-boolean-literal-compare',
  'typescript/no-unnecessary-condition',
  'typescript/no-unnecessary-template-expression',
  'typescript/no-unnecessary-type-arguments',
  'typescript/no-unnecessary-type-assertion',
  'typescript/no-unnecessary-type-constraint',
  'typescript/no-unnecessary-type-conversion',
  'typescript/no-unnecessary-type-parameters',
  'typescript/no-unsafe-argument',
  'typescript/no-unsafe-assignment',
  'typescript/no-unsafe-call',
  'typescript/no-unsafe-declaration-merging',
  'typescript/no-unsafe-enum-comparison',
  'typescript/no-unsafe-function-type',
  'typescript/no-unsafe-member-access',
  'typescript/no-unsafe-return',
  'typescript/no-unsafe-unary-minus',
  'typescript/no-useless-default-assignment',
  'typescript/no-wrapper-object-types',
  'typescript/prefer-as-const',
  'typescript/prefer-literal-enum-member',
  'typescript/prefer-namespace-keyword',
  'typescript/prefer-promise-reject-errors',
  'typescript/prefer-reduce-type-parameter',
  'typescript/prefer-return-this-type',
  'typescript/related-getter-setter-pairs',
  'typescript/require-await',
  'typescript/switch-exhaustiveness-check',
  'typescript/triple-slash-reference',
  'typescript/unbound-method',
  'typescript/unified-signatures',
  'typescript/use-unknown-in-catch-callback-variable',
] as const;

const all = (names: readonly string[], severity: 'error' | 'off') =>
  Object.fromEntries(names.map((name) => [name, severity]));

export default defineConfig({
  options: { typeAware: true, reportUnusedDisableDirectives: 'error', denyWarnings: true },
  plugins: ['typescript'],
  jsPlugins: ['./tests/house/lint/plugin.js', 'eslint-plugin-regexp'],
  categories: { correctness: 'error' },
  ignorePatterns: [
    'node_modules',
    '.vitrine',
    '**/*.js',
    '**/*.cjs',
    '**/*.generated.ts',
    'bench/peers',
    'devstore/catalog/src',
    'workers/render/planes/assembly',
    'build',
    'prisma/generated',
  ],
  rules: {
    ...all(STRICT_RULES, 'error'),
    // Patterns that name control characters and combining marks do so to take them out.
    ...all(['no-control-regex', 'no-misleading-character-class'], 'off'),
    // Lists of names are sorted as they are.
    'typescript/require-array-sort-compare': 'off',
    'house/module-header': 'error',
    // A text from outside must not take time that grows with more than its length.
    'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
    'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    'max-lines': ['error', { max: 350, skipBlankLines: true, skipComments: true }],
    'no-console': 'error',
    eqeqeq: 'error',
    'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    'typescript/ban-ts-comment': ['error', { minimumDescriptionLength: 10 }],
    'typescript/consistent-type-assertions': [
      'error',
      { assertionStyle: 'as', objectLiteralTypeAssertions: 'never' },
    ],
    'typescript/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    'typescript/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    'typescript/no-misused-spread': ['error', { allow: ['string'] }],
    // Remix's routes end a request by throwing its answer.
    'typescript/only-throw-error': ['error', { allow: [{ from: 'lib', name: 'Response' }] }],
    'typescript/restrict-plus-operands': [
      'error',
      {
        allowAny: false,
        allowBoolean: false,
        allowNullish: false,
        allowNumberAndString: false,
        allowRegExp: false,
      },
    ],
    'typescript/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
    'typescript/return-await': ['error', 'error-handling-correctness-only'],
  },
  overrides: [
    {
      // One reader of the environment, one HTTP client.
      files: ['{studio,adapters,wiring,app,workers}/**/*.{ts,tsx}'],
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
      files: [
        'adapters/environment.ts',
        'adapters/web/**',
        'app/{features,ui,editor}/**',
        '{studio,adapters,wiring,app,workers}/**/*.test.{ts,tsx}',
      ],
      rules: { 'no-restricted-globals': 'off', 'no-restricted-properties': 'off' },
    },
    {
      // What a clip is made of depends on nothing but its inputs.
      files: ['studio/**/*.ts'],
      rules: { 'house/deterministic': 'error' },
    },
    {
      // Tests read what a parser has not yet typed, and may assert freely.
      files: ['**/*.test.{ts,tsx}', 'tests/**/*.ts'],
      rules: all(
        [
          'typescript/consistent-type-assertions',
          'typescript/no-non-null-assertion',
          'typescript/unbound-method',
          'no-console',
          'max-lines',
          'house/deterministic',
        ],
        'off',
      ),
    },
    {
      // GraphQL replies are read as they came, field by field, and each is compared with what it must be.
      files: ['devstore/devstore.test.ts'],
      rules: all(
        [
          'typescript/no-explicit-any',
          'typescript/no-unsafe-assignment',
          'typescript/no-unsafe-member-access',
          'typescript/no-unsafe-argument',
          'typescript/no-unsafe-call',
          'typescript/no-unsafe-return',
        ],
        'off',
      ),
    },
    {
      // A command's product is what it prints.
      files: ['bin/**/*.ts', 'bench/**/*.ts', 'devstore/main.ts'],
      rules: { 'no-console': 'off' },
    },
  ],
});
