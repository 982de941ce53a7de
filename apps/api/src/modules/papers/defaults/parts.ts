import type { TemplateBlock, TemplateRow, TemplateText } from '@touchstone/rules';

/** A text in both languages. */
export const say = (zh: string, en: string): TemplateText => ({ zh, en });
/** A paragraph. */
export const paragraph = (zh: string, en: string, style?: 'lead' | 'note'): TemplateBlock => ({
  block: 'paragraph',
  text: { zh, en },
  ...(style && { style }),
});
/** A heading. */
export const heading = (zh: string, en: string): TemplateBlock => ({ block: 'heading', text: { zh, en } });
/** A label and a value: a field, or a text that names some. */
export const row = (zh: string, en: string, value: TemplateText): TemplateRow => ({ label: { zh, en }, value });
/** Labels and values. */
export const facts = (...rows: readonly TemplateRow[]): TemplateBlock => ({ block: 'facts', rows });

/** Whom a letter is addressed to. */
export const TO_CLIENT = paragraph('{clientName}：', 'To: {clientName}');

/** Who hands a letter out, and on what day. */
export const FROM_BODY = paragraph(
  '{bodyName}　{bodyAddress}\n出具日期：{today}',
  '{bodyName}, {bodyAddress}\nDate: {today}',
);

/** How to appeal, as every unwelcome letter tells. */
export const APPEAL: readonly TemplateBlock[] = [
  heading('申诉权利', 'Right of appeal'),
  paragraph(
    '贵组织对本决定有异议的，可自收到本通知之日起 {appealDays} 日内，以书面形式（{bodyAddress}，{bodyName}）或在本机构的客户页面上提出申诉并说明理由。申诉由未参与本案的人员处理，本机构将告知受理情况、处理进展和结果；申诉不会使贵组织受到任何不利对待。',
    'If you disagree with this decision, you may appeal, with your reasons, within {appealDays} days of receiving this notice: in writing to {bodyName}, {bodyAddress}, or on our client pages. People who had no part in the matter will handle the appeal; we will tell you that it was received, how it proceeds and how it ends. An appeal will never be held against you.',
  ),
];
