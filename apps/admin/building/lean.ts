import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const ours = (name: string) => fileURLToPath(new URL(`../src/instead/${name}.ts`, import.meta.url));

/** What stands for a part of a library that pages load, and never or hardly use. */
export const LEAN: Array<{ find: RegExp; replacement: string }> = [
  { find: /^lodash\/(\w+)\.js$/, replacement: 'es-toolkit/compat/$1' },
  ...['inflection', 'query-string', 'diacritic', 'react-hotkeys-hook'].map((name) => ({
    find: new RegExp(`^${name}$`),
    replacement: ours(name),
  })),
  { find: /^jsonexport\/dist\/index\.js$/, replacement: ours('jsonexport') },
  {
    find: /^\.\/(?:BulkDeleteWith(?:Confirm|Undo)Button|Select(?:Page|Row)Checkbox)\.js$/,
    replacement: ours('bulk'),
  },
  { find: /^\.\/utils\/createSvgIcon\.mjs$/, replacement: ours('svg-icon') },
  { find: /^\.\/(?:createThemeWithVars|ThemeProviderWithVars)\.mjs$/, replacement: ours('mui-css-variables') },
];

/** Parts of react-admin's own files: by the end of who asks, what for, and what he is given. */
const PARTS = [
  {
    by: '/core/CoreAdminRoutes.js',
    asked: './useConfigureAdminRouterFromChildren.js',
    given: 'admin-routes.ts',
  },
  { by: '/datatable/DataTable.js', asked: './ColumnsSelector.js', given: 'columns-selector.tsx' },
  { by: '/datatable/DataTableColumn.js', asked: './ColumnsSelectorItem.js', given: 'columns-selector.tsx' },
  { by: '/layout/Layout.js', asked: './AppBar.js', given: 'layout-parts.ts' },
  { by: '/layout/Layout.js', asked: './Menu.js', given: 'layout-parts.ts' },
  { by: '/layout/Layout.js', asked: './Sidebar.js', given: 'layout-parts.ts' },
  { by: '/layout/Layout.js', asked: '../preferences/index.js', given: 'layout-parts.ts' },
  { by: '/layout/Title.js', asked: './PageTitleConfigurable.js', given: 'page-title.tsx' },
];

/** Gives react-admin's frame and tables ours in the place of a part that is not shown, or comes after the rows. */
export const leanParts: Plugin = {
  name: 'lean-parts',
  apply: 'build',
  enforce: 'pre',
  resolveId(source, importer) {
    const part = PARTS.find(({ by, asked }) => source === asked && importer?.endsWith(by));
    return part ? fileURLToPath(new URL(`../src/instead/${part.given}`, import.meta.url)) : null;
  },
};
