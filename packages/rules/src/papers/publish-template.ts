import { CLAUSE } from '../clauses.js';
import { isBlank } from '../findings.js';
import { refusal, verdict } from '../verdict.js';
import type { Refusal, Verdict } from '../verdict.js';
import { shapeFaults } from './template-shape.js';
import type { TemplateBlock, TemplateContent, TemplateText, TemplateVocabulary } from './template.js';
import { PaperKind } from './words.js';

/** A template about to be published, and the data its paper has. */
export interface PublishTemplateFacts {
  readonly kind: PaperKind;
  /** As it came: of any shape. */
  readonly content: unknown;
  readonly vocabulary: TemplateVocabulary;
  /** Why it changes. */
  readonly reason: string;
}

/** The fields without which a certificate is none (证书内容应完整). */
export const CERTIFICATE_FIELDS = [
  'certificateNumber',
  'clientName',
  'clientAddress',
  'scope',
  'basis',
  'level',
  'issuedOn',
  'validUntil',
  'bodyName',
] as const;

/**
 * Whether a template may be published (发布文件模板): of the shape the renderer sets, naming only fields its paper has,
 * and, for a certificate, naming all that a certificate must say.
 */
export function mayPublishTemplate({ kind, content, vocabulary, reason }: PublishTemplateFacts): Verdict {
  return verdict([
    isBlank(reason) && refusal('TEMPLATE_REASON_MISSING', CLAUSE.house, { field: 'reason' }),
    ...checkTemplate({ kind, content, vocabulary }),
  ]);
}

/** What keeps a content from being set as a paper. */
export function checkTemplate({ kind, content, vocabulary }: Omit<PublishTemplateFacts, 'reason'>): readonly Refusal[] {
  const faults = shapeFaults(content);
  if (faults.length > 0)
    return faults.map((at) => refusal('TEMPLATE_SHAPE', CLAUSE.house, { field: 'content', params: { at } }));
  const template = content as TemplateContent;
  const unknown = unknownNames(template, vocabulary);
  return [
    ...unknown.map((name) => refusal('TEMPLATE_FIELD_UNKNOWN', CLAUSE.house, { field: 'content', params: { name } })),
    ...(kind === PaperKind.CERTIFICATE ? missingOnCertificate(template) : []),
  ];
}

function missingOnCertificate(template: TemplateContent): readonly Refusal[] {
  const named = new Set([template.title, ...template.blocks.flatMap(textsOf)].flatMap(namesIn));
  const missing = CERTIFICATE_FIELDS.filter((name) => !named.has(name));
  return missing.map((name) =>
    refusal('CERTIFICATE_TEMPLATE_FIELD', CLAUSE.certificate, { field: 'content', params: { name } }),
  );
}

/** Every field or list that is named and is none. */
function unknownNames({ title, blocks }: TemplateContent, { fields, lists }: TemplateVocabulary): readonly string[] {
  const unknown = blocks.flatMap((block) => {
    const list = 'of' in block && block.of !== undefined ? block.of : null;
    if (list !== null && !Object.hasOwn(lists, list)) return [list];
    const own = block.block === 'table' && list !== null ? (lists[list] ?? []) : [];
    return textsOf(block)
      .flatMap(namesIn)
      .filter((name) => !fields.includes(name) && !own.includes(name));
  });
  return [...new Set([...namesIn(title).filter((name) => !fields.includes(name)), ...unknown])];
}

function textsOf(block: TemplateBlock): readonly TemplateText[] {
  switch (block.block) {
    case 'heading':
    case 'paragraph':
    case 'foot':
      return [block.text];
    case 'facts':
      return block.rows.flatMap(({ label, value }) => [label, value]);
    case 'table':
      return [...block.columns.flatMap(({ label, value }) => [label, value]), ...(block.empty ? [block.empty] : [])];
    case 'signatures':
      return block.labels;
    case 'page':
      return [];
  }
}

function namesIn(text: TemplateText): readonly string[] {
  const texts = typeof text === 'string' ? [text] : [text.zh, text.en];
  return texts.flatMap((each) => [...each.matchAll(/\{(\w+)\}/g)].map(([, name]) => String(name)));
}
