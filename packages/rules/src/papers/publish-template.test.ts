import { describe, expect, it } from 'vitest';
import { CERTIFICATE_FIELDS, mayPublishTemplate } from './publish-template.js';
import type { PublishTemplateFacts } from './publish-template.js';

const template = (blocks: unknown = [{ block: 'heading', text: '{number}' }]) => ({
  language: 'BOTH',
  title: { zh: '文件', en: 'Paper' },
  blocks,
});
const FACTS: PublishTemplateFacts = {
  kind: 'AUDIT_PLAN',
  content: template(),
  vocabulary: { fields: ['number', 'name'], lists: { team: ['member'] } },
  reason: 'new wording',
};
const reasons = (facts: Partial<PublishTemplateFacts>): readonly string[] => {
  const verdict = mayPublishTemplate({ ...FACTS, ...facts });
  return verdict.allowed
    ? []
    : verdict.refusals.map(({ code, params }) => [code, ...Object.values(params ?? {})].join(' '));
};
const ofBlocks = (...blocks: readonly unknown[]) => reasons({ content: template(blocks) });

describe('mayPublishTemplate', () => {
  it('takes every kind of block', () => {
    expect(
      ofBlocks(
        { block: 'heading', text: { zh: '甲{number}', en: 'A [{name}]' } },
        { block: 'paragraph', text: 'x', style: 'note' },
        { block: 'foot', text: 'x' },
        { block: 'facts', rows: [{ label: 'x', value: '{name}' }] },
        { block: 'table', of: 'team', columns: [{ label: 'x', value: '{member} {number}', width: 1 }], blankRows: 2 },
        { block: 'signatures', labels: ['x'] },
        { block: 'page', of: 'team' },
        { block: 'page' },
      ),
    ).toEqual([]);
  });

  it.each([
    ['no reason', { reason: ' ' }, 'TEMPLATE_REASON_MISSING'],
    ['nothing', { content: null }, 'TEMPLATE_SHAPE content'],
    ['a list', { content: [] }, 'TEMPLATE_SHAPE content'],
    ['no blocks', { content: template([]) }, 'TEMPLATE_SHAPE content.blocks'],
    ['another language', { content: { ...template(), language: 'FR' } }, 'TEMPLATE_SHAPE content.language'],
    ['a member more', { content: { ...template(), script: 1 } }, 'TEMPLATE_SHAPE content.script'],
    [
      'a field that is none, in the title',
      { content: { ...template(), title: { zh: '{x}', en: '' } } },
      'TEMPLATE_FIELD_UNKNOWN x',
    ],
  ] as const)('refuses %s', (_, facts, reason) => {
    expect(reasons(facts as Partial<PublishTemplateFacts>)).toEqual([reason]);
  });

  it.each([
    ['another block', { block: 'image' }, 'TEMPLATE_SHAPE content.blocks.0.block'],
    ['a block of the prototype', { block: 'constructor' }, 'TEMPLATE_SHAPE content.blocks.0.block'],
    ['half a text', { block: 'heading', text: { zh: 'x' } }, 'TEMPLATE_SHAPE content.blocks.0.text.en'],
    ['a text too long', { block: 'heading', text: 'x'.repeat(10_001) }, 'TEMPLATE_SHAPE content.blocks.0.text'],
    ['no rows', { block: 'facts', rows: [] }, 'TEMPLATE_SHAPE content.blocks.0.rows'],
    [
      'too many places to sign',
      { block: 'signatures', labels: ['', '', '', '', ''] },
      'TEMPLATE_SHAPE content.blocks.0.labels',
    ],
    ['a field that is none', { block: 'heading', text: '{secret}' }, 'TEMPLATE_FIELD_UNKNOWN secret'],
    ['a row’s field outside its list', { block: 'heading', text: '{member}' }, 'TEMPLATE_FIELD_UNKNOWN member'],
    ['a list that is none', { block: 'page', of: 'toString' }, 'TEMPLATE_FIELD_UNKNOWN toString'],
  ])('refuses %s', (_, block, reason) => {
    expect(ofBlocks(block)).toEqual([reason]);
  });

  it('asks of a certificate everything a certificate must say', () => {
    const vocabulary = { fields: CERTIFICATE_FIELDS, lists: {} };
    const saying = (fields: readonly string[]) =>
      reasons({
        kind: 'CERTIFICATE',
        vocabulary,
        content: template([{ block: 'paragraph', text: fields.map((name) => `{${name}}`).join() }]),
      });
    expect(saying(CERTIFICATE_FIELDS)).toEqual([]);
    for (const left of CERTIFICATE_FIELDS)
      expect(saying(CERTIFICATE_FIELDS.filter((name) => name !== left))).toEqual([
        `CERTIFICATE_TEMPLATE_FIELD ${left}`,
      ]);
  });
});
