/** A folder may import only from the folders to its left; `layout` and `features` stand side by side. */
const layers = [['lib'], ['ui'], ['api', 'auth', 'i18n'], ['domain'], ['layout', 'features'], ['routes']];
const all = layers.flat();
const above = (layer) => layers.slice(layers.indexOf(layer) + 1).flat();

module.exports = {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    ...layers.flatMap((layer) =>
      above(layer).length === 0
        ? []
        : [
            {
              name: `${layer.join('-')}-knows-nothing-above`,
              comment: `lib < ui < api, auth, i18n < domain < layout, features < routes`,
              severity: 'error',
              from: { path: `^src/(${layer.join('|')})/` },
              to: { path: `^src/(${above(layer).join('|')})/` },
            },
          ],
    ),
    {
      name: 'features-know-no-other-feature',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'layout-and-features-stay-apart',
      severity: 'error',
      from: { path: '^src/(layout|features)/' },
      to: { path: '^src/(layout|features)/', pathNot: '^src/$1/' },
    },
    {
      name: 'ui-knows-no-router-and-no-server',
      severity: 'error',
      from: { path: '^src/(lib|ui)/' },
      to: { path: 'node_modules/(@tanstack|i18next|react-i18next|oidc-client-ts)/' },
    },
    {
      name: 'tests-stay-out-of-the-app',
      severity: 'error',
      from: { path: '^src/', pathNot: '(\\.test\\.tsx?$|^src/testing/)' },
      to: { path: '(\\.test\\.tsx?$|^src/testing/)' },
    },
    { name: 'every-folder-has-its-place', severity: 'error', from: { path: `^src/(?!(${all.join('|')}|testing|styles)/)[^/]+/` }, to: {} },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^src/api/gen|routeTree\\.gen)' },
    tsPreCompilationDeps: true,
  },
};
