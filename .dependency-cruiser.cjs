/** Who may import whom, as docs and code agree on it: one rule a sentence, each proved by a planted violation in tests/house. */

/** What everything in the studio may stand on; each part may import those before it. */
const foundation = ['shared', 'points', 'languages', 'work'];

const stages = [
  'product',
  'script',
  'voice',
  'music',
  'shots',
  'storyboard',
  'film',
  'clip',
  'export',
  'publish',
  'shop',
  'run',
];

/** A part of the foundation imports itself, those before it, and zod: it knows nothing of what is made or sold. */
const foundationRules = foundation.map((part, index) => ({
  name: `studio-${part}-is-foundation`,
  severity: 'error',
  from: { path: `^studio/${part}/`, pathNot: '\\.test\\.ts$' },
  to: { pathNot: [`^studio/(${foundation.slice(0, index + 1).join('|')})/`, '^node_modules/zod/'] },
}));

/** A stage imports itself, earlier stages, the foundation and zod. */
const stageRules = stages
  .filter((stage) => stage !== 'film')
  .map((stage) => ({
    name: `studio-${stage}-imports-earlier-stages`,
    severity: 'error',
    from: { path: `^studio/${stage}/`, pathNot: '\\.test\\.ts$' },
    to: {
      pathNot: [
        `^studio/(${[...foundation, ...stages.slice(0, stages.indexOf(stage) + 1)].join('|')})/`,
        '^node_modules/zod/',
      ],
    },
  }));

/** What a page is made with. */
const browserPackages =
  '^node_modules/(@types/)?(react|react-dom|@remix-run/react|@shopify/(polaris|polaris-icons|app-bridge-react)|@dnd-kit/[a-z]+|zod)/';

/** Besides the wiring, who may make adapters: a process of its own that draws, commands, and what tests and measures. */
const mayImportAdapters = ['^workers/render/', '^bin/', '^bench/', '^tests/', '\\.test\\.tsx?$'];

/** The servers' side of the app; nothing of it reaches a browser. */
const serverSideOfApp = ['^app/(routes|http|api)/', '^app/[^/]+\\.server\\.tsx?$'];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...foundationRules,
    ...stageRules,
    {
      name: 'studio-film-is-isomorphic',
      severity: 'error',
      from: { path: '^studio/film/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: ['^studio/(film|storyboard|voice|music|script|product|shared)/', '^node_modules/zod/'] },
    },
    {
      name: 'adapters-stay-in-their-port',
      severity: 'error',
      from: { path: '^adapters/([^/]+)/', pathNot: ['\\.test\\.ts$', '/testing/'] },
      to: {
        path: '^adapters/',
        pathNot: [
          '^adapters/$1/',
          '^adapters/(web|telemetry)/',
          '^adapters/(environment|provider|limit-memory)\\.ts$',
        ],
      },
    },
    {
      name: 'adapters-know-no-app',
      severity: 'error',
      from: { path: '^adapters/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(app|workers|bin|bench)/' },
    },
    {
      name: 'only-wiring-imports-adapters',
      severity: 'error',
      from: { path: '^(app|workers|bin|bench|studio|extensions)/', pathNot: mayImportAdapters },
      to: { path: '^adapters/' },
    },
    {
      name: 'only-servers-and-commands-import-wiring',
      severity: 'error',
      from: {
        path: '^(studio|adapters|app|devstore|extensions)/',
        pathNot: [...serverSideOfApp, '\\.test\\.tsx?$', '/testing/'],
      },
      to: { path: '^wiring/' },
    },
    {
      name: 'wiring-knows-no-program',
      severity: 'error',
      from: { path: '^wiring/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(app|workers|bin|bench|extensions)/' },
    },
    {
      name: 'app-never-meets-workers',
      severity: 'error',
      from: { path: '^app/' },
      to: { path: '^workers/' },
    },
    { name: 'workers-never-meet-app', severity: 'error', from: { path: '^workers/' }, to: { path: '^app/' } },
    {
      name: 'app-contract-imports-studio-and-zod',
      severity: 'error',
      from: { path: '^app/contract/', pathNot: '\\.test\\.tsx?$' },
      to: { pathNot: ['^app/contract/', '^studio/', '^node_modules/zod/'] },
    },
    {
      name: 'app-ui-knows-no-feature',
      severity: 'error',
      from: { path: '^app/ui/', pathNot: '\\.test\\.tsx?$' },
      to: { pathNot: ['^app/(ui|contract)/', '^studio/', browserPackages] },
    },
    {
      name: 'app-editor-knows-no-feature',
      severity: 'error',
      from: { path: '^app/editor/', pathNot: '\\.test\\.tsx?$' },
      to: { pathNot: ['^app/(editor|ui|contract)/', '^studio/', browserPackages] },
    },
    {
      name: 'app-features-import-no-other-feature',
      severity: 'error',
      from: { path: '^app/features/([^/]+)/', pathNot: '\\.test\\.tsx?$' },
      to: {
        pathNot: ['^app/features/$1/', '^app/(editor|ui|contract)/', '^studio/', browserPackages],
      },
    },
    {
      name: 'app-pages-stay-in-the-browser',
      severity: 'error',
      from: { path: '^app/(contract|ui|editor|features)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: ['\\.server\\.', '^adapters/', '^wiring/', '^node:'] },
    },
    {
      name: 'app-http-knows-no-pages',
      severity: 'error',
      from: { path: '^app/(http|api)/' },
      to: { path: '^app/(ui|editor|features|routes)/' },
    },
    {
      name: 'only-the-database-adapter-uses-prisma',
      severity: 'error',
      from: { pathNot: ['^adapters/database/', '^prisma/generated/', '^node_modules'] },
      to: { path: ['@prisma/', '^prisma/generated'] },
    },
    {
      name: 'only-web-opens-connections',
      severity: 'error',
      // PostgreSQL on one machine searches for a free port; the web process stops a server.
      from: {
        path: '^(studio|adapters|wiring|app|workers|bin)/',
        pathNot: [
          '^adapters/web/',
          '^adapters/database/kernel/embedded-postgres\\.ts$',
          '^bin/web-server/',
          '\\.test\\.ts$',
          '/testing/',
        ],
      },
      to: { path: ['node_modules/undici/', '^(node:)?https?$', '^(node:)?net$', '^(node:)?tls$'] },
    },
    {
      name: 'production-knows-no-tests-or-devstore',
      severity: 'error',
      from: { pathNot: ['^tests/', '^devstore/', '^bench/', '\\.test\\.ts$', '^[^/]+$'] },
      to: { path: '^(tests|devstore)/' },
    },
    {
      // They are not in the image. Build settings and commands for developers run where all packages are.
      name: 'production-needs-no-tool',
      severity: 'error',
      from: {
        path: '^(studio|adapters|wiring|app|workers|bin/web-server)/|^bin/(web|points)\\.ts$',
        pathNot: ['\\.test\\.tsx?$', '/testing/', '/assembly/'],
      },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      // What stands in a folder called `testing` (fakes, conformance suites) is for tests.
      name: 'only-tests-use-testing',
      severity: 'error',
      from: { pathNot: ['\\.test\\.ts$', '/testing/', '^tests/'] },
      to: { path: '/testing/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'every-import-resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^\\.vitrine', '^bench/peers/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
