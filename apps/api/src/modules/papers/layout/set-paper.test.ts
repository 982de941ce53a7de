import type { TemplateBlock } from '@touchstone/rules';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../../test/pdf-text.js';
import { DEFAULT_TEMPLATES } from '../defaults/index.js';
import { setPaper } from './set-paper.js';
import type { PaperToSet } from './set-paper.js';

const NAME = '乌鲁木齐高新技术产业开发区大漠胡杨现代农业机械设备销售与售后服务连锁股份有限公司西北分公司新市区总部';
const paper = (more: Partial<PaperToSet>): PaperToSet => ({
  kind: 'DECISION_RECORD',
  template: DEFAULT_TEMPLATES.DECISION_RECORD,
  language: 'ZH',
  content: { fields: {}, lists: {} },
  body: { nameZh: NAME, nameEn: 'Body', approvalNumber: 'CNCA-R-2020-999', address: '北京' },
  isSpecimen: false,
  foot: '页脚',
  mark: '某人导出',
  showsMark: false,
  opens: null,
  ...more,
});
const pagesOf = async (more: Partial<PaperToSet>) => readPdf(await setPaper(paper(more))).pages;
const lines = (count: number): TemplateBlock => ({
  block: 'paragraph',
  text: Array.from({ length: count }, (_, at) => `第${at}行`).join('\n'),
});

describe('setPaper', () => {
  it('keeps a certificate on its first page, however long the name, and its sites behind', async () => {
    const scope = '农业机械及其零部件的销售与售后服务，覆盖六省的全部直营网点以及电商渠道；'.repeat(6);
    const fields = {
      clientName: NAME,
      scope,
      level: '五星级',
      clientAddress: NAME,
      bodyName: NAME,
      certificateNumber: 'N1',
    };
    const sites = Array.from({ length: 40 }, (_, at) => ({
      siteNumber: String(at + 1),
      siteName: NAME,
      siteAddress: NAME,
    }));
    const pages = await pagesOf({
      kind: 'CERTIFICATE',
      template: DEFAULT_TEMPLATES.CERTIFICATE,
      content: { fields, lists: { sites } },
      opens: { address: 'https://body.example/c/N1/CODE', page: 'https://body.example/c', code: '7QK2-CODE' },
    });
    expect(pages[0]).toMatch(/有效期至.*签发人/s);
    expect(pages[1]).toMatch(/^.*附件：证书覆盖的场所.*/s);
    expect(pages.slice(1).every((page) => page.includes('附件：证书覆盖的场所'))).toBe(true);
    expect(pages.join('').split(NAME).length - 1).toBeGreaterThanOrEqual(83);
  });

  it.each(['EN', 'BOTH'] as const)(
    'puts a scope that cannot stand on the page whole into an annex: %s',
    async (language) => {
      const zh = '农业机械及其零部件的销售与售后服务，覆盖六省的全部直营网点；'.repeat(130);
      const en = 'Sale and after-sales service of agricultural machinery and its parts in six provinces; '.repeat(45);
      const long = {
        zh: NAME.repeat(4),
        en: 'Populus Euphratica Modern Agricultural Machinery Sales and Service '.repeat(3),
      };
      const fields = {
        clientName: long,
        scope: { zh, en },
        level: '五星级',
        clientAddress: NAME.repeat(5),
        issuedOn: '日',
      };
      const [first = '', ...annex] = await pagesOf({
        kind: 'CERTIFICATE',
        template: DEFAULT_TEMPLATES.CERTIFICATE,
        language,
        content: { fields, lists: {} },
        opens: { address: 'https://body.example/c/N1/CODE', page: 'https://body.example/c', code: '7QK2-CODE' },
      });
      const bare = (text: string) => text.replaceAll(/\s/g, '');
      expect(first).toMatch(
        language === 'EN' ? /Seetheannex:scope.*Validuntil.*Signedby/s : /见附件：认证范围.*有效期至.*签发人/s,
      );
      const heading = /附件：认证范围(Annex:scope)?|Annex:scope/;
      expect(annex.every((page) => heading.test(page))).toBe(true);
      const told = annex
        .map((page) => page.replace(/^.*?(附件：认证范围(Annex:scope)?|Annex:scope)/s, '').replace(/页脚.*$/s, ''))
        .join('');
      expect(told).toContain(language === 'EN' ? '' : zh);
      expect(told).toContain(bare(en));
    },
  );

  it('leaves a scope of some lines where it stands', async () => {
    const scope = '农业机械及其零部件的销售与售后服务；'.repeat(12);
    const pages = await pagesOf({
      kind: 'CERTIFICATE',
      template: DEFAULT_TEMPLATES.CERTIFICATE,
      language: 'BOTH',
      content: { fields: { clientName: NAME, scope, level: '五星级' }, lists: {} },
      opens: { address: 'https://body.example/c/N1/CODE', page: 'https://body.example/c', code: '7QK2-CODE' },
    });
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain(scope);
  });

  it('never leaves a heading, or a place to sign, alone at the end or the beginning of a page', async () => {
    for (const count of [24, 26, 28, 30, 32, 34]) {
      const blocks: TemplateBlock[] = [
        lines(count),
        { block: 'heading', text: '决定' },
        { block: 'facts', rows: [{ label: '结论', value: '授予' }] },
        { block: 'signatures', labels: [NAME, NAME] },
      ];
      const pages = await pagesOf({ template: { language: 'ZH', title: { zh: '记录', en: 'Record' }, blocks } });
      const at = pages.findIndex((page) => page.includes('决定'));
      expect([count, pages[at]?.includes('授予'), pages[at]?.includes('日期')]).toEqual([count, true, true]);
    }
  });

  it('takes what is signed along with the words that lead to a place to sign', async () => {
    for (const count of [22, 26, 30, 34]) {
      const blocks: TemplateBlock[] = [
        lines(count),
        { block: 'heading', text: '申诉权利' },
        { block: 'paragraph', text: '可自收到本通知之日起提出申诉。'.repeat(12) },
        { block: 'paragraph', text: '机构地址\n出具日期' },
        { block: 'signatures', labels: ['盖章'] },
      ];
      const pages = await pagesOf({ template: { language: 'ZH', title: { zh: '通知', en: 'Notice' }, blocks } });
      const at = pages.findIndex((page) => page.includes('申诉权利'));
      expect([count, at, pages[at]?.includes('出具日期'), pages[at]?.includes('盖章')]).toEqual([
        count,
        pages.length - 1,
        true,
        true,
      ]);
    }
  });

  it('sets a letter tighter that would run over its page by some lines', async () => {
    const scope = { zh: '家用电器的售后服务（含配送、安装、维修、投诉处理）', en: 'After-sales service of appliances' };
    const fields = {
      scope,
      reason: '获证组织因业务调整主动申请注销。',
      appealDays: '30',
      bodyAddress: '北京市演示路 1 号',
    };
    const pages = await pagesOf({
      template: DEFAULT_TEMPLATES.CANCELLATION_NOTICE,
      language: 'BOTH',
      content: { fields: { ...fields, certificateNumber: 'N1', programme: scope, decidedOn: '日' }, lists: {} },
    });
    expect(pages).toHaveLength(1);
  });
});
