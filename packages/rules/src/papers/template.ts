import type { PaperLanguage } from './words.js';

/**
 * A text of a template. `{name}` stands for a field, and `[…]` for a part that is left out when a field in it is
 * missing. A text that is the same in both languages is written once.
 */
export type TemplateText = string | { readonly zh: string; readonly en: string };

/** A label and what stands beside it. A row whose value comes out empty is left out. */
export interface TemplateRow {
  readonly label: TemplateText;
  readonly value: TemplateText;
}

/** A column of a table; widths are shares of the whole. */
export interface TemplateColumn {
  readonly label: TemplateText;
  readonly value: TemplateText;
  readonly width: number;
}

/** One part of a paper, from top to bottom. */
export type TemplateBlock =
  | { readonly block: 'heading'; readonly text: TemplateText }
  /** `lead` is large and centred, `note` small. */
  | { readonly block: 'paragraph'; readonly text: TemplateText; readonly style?: 'lead' | 'note' }
  /** What closes a certificate: at the foot of its first page, beside the QR code. */
  | { readonly block: 'foot'; readonly text: TemplateText }
  | { readonly block: 'facts'; readonly rows: readonly TemplateRow[] }
  | {
      readonly block: 'table';
      /** The list its rows come from. */
      readonly of: string;
      readonly columns: readonly TemplateColumn[];
      /** What stands there when the list is empty; without it the table is left out. */
      readonly empty?: TemplateText;
      /** Empty rows after the list, to be filled in by hand. */
      readonly blankRows?: number;
    }
  | { readonly block: 'signatures'; readonly labels: readonly TemplateText[] }
  /** Begins a new page; with a list, only where it has rows. */
  | { readonly block: 'page'; readonly of?: string };

/** What a paper says beside its data: its title and blocks, in both languages. */
export interface TemplateContent {
  /** The language it is set in where nobody asks for another. */
  readonly language: PaperLanguage;
  readonly title: { readonly zh: string; readonly en: string };
  readonly blocks: readonly TemplateBlock[];
}

/** The fields and lists that the data of one kind of paper has. */
export interface TemplateVocabulary {
  readonly fields: readonly string[];
  /** The fields of each list's rows, by list. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
}
