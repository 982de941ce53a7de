/*
 * The laws of the house, checked. docs/architecture.md tells why each is there. That nothing goes round in a circle is
 * the linter's to say: `import/no-cycle`.
 */
const MODULES = [
  'documents',
  'body',
  'mail',
  'clients',
  'programmes',
  'people',
  'identity',
  'certificates',
  'surveillance',
  'applications',
  'finance',
  'audits',
  'changes',
  'marks',
  'surveys',
  'combined',
  'checklists',
  'decisions',
  'transitions',
  'complaints',
  'register',
  'papers',
  'planning',
  'competence',
  'analytics',
  'dashboard',
];
const IN = 'apps/api/src/modules';

export default {
  forbidden: [
    {
      name: 'rules-are-pure',
      severity: 'error',
      comment: 'packages/rules computes; it may not read a clock, a file, a socket or a library.',
      from: { path: '^packages/rules/src', pathNot: '\\.test\\.ts$' },
      to: { pathNot: ['^packages/rules/src', '^packages/plain-date/'] },
    },
    {
      name: 'analytics-sums-alone',
      severity: 'error',
      comment: 'packages/analytics sums columns; it knows days and rules, no database, clock or edition file.',
      from: { path: '^packages/analytics/src', pathNot: '\\.test\\.ts$' },
      to: { pathNot: ['^packages/analytics/src', '^packages/(plain-date|rules)/'] },
    },
    {
      name: 'plain-date-stands-alone',
      severity: 'error',
      from: { path: '^packages/plain-date/src', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^packages/plain-date/src' },
    },
    {
      name: 'schemes-know-the-rules-only',
      severity: 'error',
      from: { path: '^packages/schemes/src', pathNot: '\\.test\\.ts$' },
      to: { path: '^(packages/(messages|api-schema)|apps)/' },
    },
    {
      name: 'messages-know-nobody',
      severity: 'error',
      from: { path: '^packages/messages/src', pathNot: '\\.test\\.ts$' },
      to: { path: '^(packages/(?!messages/)|apps/)' },
    },
    {
      name: 'packages-know-no-app',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^apps/' },
    },
    {
      name: 'modules-meet-at-the-index',
      severity: 'error',
      comment: 'Another module is entered by its index alone.',
      from: { path: `^${IN}/([^/]+)/` },
      to: { path: `^${IN}/([^/]+)/(?!index\\.ts$)`, pathNot: `^${IN}/$1/` },
    },
    {
      name: 'nobody-imports-own-index',
      severity: 'error',
      from: { path: `^${IN}/([^/]+)/(?!index\\.ts$)` },
      to: { path: `^${IN}/$1/index\\.ts$` },
    },
    ...MODULES.map((name, at) => ({
      name: `${name}-stays-below`,
      severity: 'error',
      comment: 'Modules stand in the order of the process; left never imports right.',
      from: { path: `^${IN}/${name}/`, pathNot: '\\.test\\.ts$' },
      to: { path: `^${IN}/(${MODULES.slice(at + 1).join('|') || '$^'})/` },
    })),
    {
      name: 'entities-know-no-use-case',
      severity: 'error',
      from: { path: `^${IN}/.*\\.(entity|enums)\\.ts$` },
      to: { path: `^${IN}/`, pathNot: [`^${IN}/.*\\.(entity|enums|fields|type)\\.ts$`, `^${IN}/[^/]+/index\\.ts$`] },
    },
    {
      name: 'only-the-loader-loads-editions',
      severity: 'error',
      comment: 'Modules get editions through the context.',
      from: { path: `^${IN}/(?!programmes/)`, pathNot: '\\.test\\.ts$' },
      to: {
        path: '^packages/schemes/',
        dependencyTypesNot: ['type-only'],
        pathNot: '^packages/schemes/(src|dist)/index\\.',
      },
    },
    {
      name: 'admin-asks-the-server',
      severity: 'error',
      comment: 'The dashboard may preview by the rules; it loads no server code and no edition file.',
      from: { path: '^apps/admin/src' },
      to: { path: '^(apps/(?!admin/)|packages/schemes/)' },
    },
    {
      name: 'cli-uses-operations-only',
      severity: 'error',
      from: { path: '^apps/cli/src' },
      to: { path: '^apps/api/(?!(src|dist)/operations\\.)' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    skipAnalysisNotInRules: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(node_modules/(?!@touchstone/)|dist/|src/gql/)' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'default'],
      extensions: ['.ts', '.tsx', '.js'],
    },
  },
};
