import type { TemplateBlock, TemplateContent, TemplateText } from '@touchstone/rules';

/** A text of a template, with what it is and how it is changed. */
export interface TextPlace {
  readonly label: string;
  readonly text: TemplateText;
  readonly change: (text: TemplateText) => TemplateBlock;
}

/** Every text of a block, in the order it is set. */
export function placesOf(block: TemplateBlock): readonly TextPlace[] {
  switch (block.block) {
    case 'heading':
    case 'paragraph':
    case 'foot':
      return [{ label: 'text', text: block.text, change: (text) => ({ ...block, text }) }];
    case 'facts':
      return block.rows.flatMap((row, at) => [
        {
          label: 'label',
          text: row.label,
          change: (label) => ({ ...block, rows: replaced(block.rows, at, { ...row, label }) }),
        },
        {
          label: 'value',
          text: row.value,
          change: (value) => ({ ...block, rows: replaced(block.rows, at, { ...row, value }) }),
        },
      ]);
    case 'table':
      return [
        ...block.columns.flatMap((column, at): TextPlace[] => [
          {
            label: 'column',
            text: column.label,
            change: (label) => ({ ...block, columns: replaced(block.columns, at, { ...column, label }) }),
          },
          {
            label: 'value',
            text: column.value,
            change: (value) => ({ ...block, columns: replaced(block.columns, at, { ...column, value }) }),
          },
        ]),
        ...(block.empty === undefined
          ? []
          : [{ label: 'empty', text: block.empty, change: (empty: TemplateText) => ({ ...block, empty }) }]),
      ];
    case 'signatures':
      return block.labels.map((text, at) => ({
        label: 'signature',
        text,
        change: (label) => ({ ...block, labels: replaced(block.labels, at, label) }),
      }));
    case 'page':
      return [];
  }
}

/** Both languages of a text; one that is the same in both is written once. */
export function bothOf(text: TemplateText): { readonly zh: string; readonly en: string } {
  return typeof text === 'string' ? { zh: text, en: text } : text;
}

/** A text of both languages, kept short where they are alike. */
export function textOf(both: { readonly zh: string; readonly en: string }): TemplateText {
  return both.zh === both.en ? both.zh : both;
}

/** The content with a block put in place of one, before one, or taken out. */
export const blocks = {
  put: (content: TemplateContent, at: number, block: TemplateBlock): TemplateContent => ({
    ...content,
    blocks: replaced(content.blocks, at, block),
  }),
  add: (content: TemplateContent, after: number, block: TemplateBlock): TemplateContent => ({
    ...content,
    blocks: content.blocks.toSpliced(after + 1, 0, block),
  }),
  remove: (content: TemplateContent, at: number): TemplateContent => ({
    ...content,
    blocks: content.blocks.toSpliced(at, 1),
  }),
  moveUp: (content: TemplateContent, at: number): TemplateContent => {
    const [above, one] = [content.blocks[at - 1], content.blocks[at]];
    return above && one ? { ...content, blocks: content.blocks.toSpliced(at - 1, 2, one, above) } : content;
  },
};

function replaced<T>(list: readonly T[], at: number, value: T): readonly T[] {
  return list.map((each, index) => (index === at ? value : each));
}
