import type { TemplateBlock, TemplateContent } from '@touchstone/rules';
import type { PaperContent } from './blocks.js';

/** What stands in the place of a scope that has an annex of its own. */
const SEE = { zh: '见附件：认证范围', en: 'See the annex: scope' };
const ANNEX: readonly TemplateBlock[] = [
  { block: 'page' },
  {
    block: 'table',
    of: 'scopeAnnex',
    columns: [{ label: { zh: '附件：认证范围', en: 'Annex: scope' }, value: '{wholeScope}', width: 100 }],
  },
];

/** Whether a paper tells of a scope that could stand in an annex. */
export function tellsScope(blocks: readonly TemplateBlock[], { fields }: PaperContent): boolean {
  return Boolean(fields['scope']) && JSON.stringify(blocks).includes('{scope}');
}

/** The same paper with its scope whole in an annex, before any other, and named where it stood. */
export function withScopeApart(
  template: TemplateContent,
  { fields, lists }: PaperContent,
): { readonly template: TemplateContent; readonly content: PaperContent } {
  const { blocks } = template;
  const turn = blocks.findIndex(({ block }) => block === 'page');
  const at = turn < 0 ? blocks.length : turn;
  return {
    template: { ...template, blocks: [...blocks.slice(0, at), ...ANNEX, ...blocks.slice(at)] },
    content: {
      fields: { ...fields, scope: SEE },
      lists: { ...lists, scopeAnnex: [{ wholeScope: fields['scope'] ?? null }] },
    },
  };
}
