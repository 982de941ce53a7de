import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CertificateEventKind } from '@touchstone/rules';
import { loadReturnFormats } from './return-formats.js';

describe('the formats that ship', () => {
  const { CNCA_MONTHLY, CERTSEARCH } = loadReturnFormats();

  it('have the sheets the specification names, in its words, and no identity number in clear', () => {
    expect(CNCA_MONTHLY.sheets.map(({ name, rows }) => [name, rows])).toEqual([
      ['审核计划信息表', 'AUDIT_PLANS'],
      ['证书信息表', 'CERTIFICATE_EVENTS'],
      ['审核结果信息表', 'AUDIT_RESULTS'],
    ]);
    const plans = CNCA_MONTHLY.sheets[0]!.columns;
    // Dropped by 2021-102: country, application, certificate and approval number; added: the method.
    expect(plans.map(({ header }) => header)).not.toEqual(expect.arrayContaining(['认证机构批准号']));
    expect(plans.find(({ key }) => key === 'method')?.codes).toEqual({ FS01: 'FS01', FS02: 'FS02', FS03: 'FS03' });
    expect(plans.find(({ key }) => key === 'numbers')?.type).toBe('IDENTITY_NUMBER');
  });

  it('have a code for everything that can happen to a certificate, and for how it stands then', () => {
    const columns = CNCA_MONTHLY.sheets.flatMap((sheet) => sheet.columns);
    const coded = (key: string) => Object.keys(columns.find((column) => column.key === key)?.codes ?? {});
    const happens = [...Object.keys(CertificateEventKind), 'EXPIRED'];
    expect(coded('event').toSorted()).toEqual(happens.toSorted());
    const ends = ['SUSPENDED', 'WITHDRAWN', 'CANCELLED', 'EXPIRED', 'REPLACED'];
    expect(coded('status').toSorted()).toEqual(['VALID', ...ends].toSorted());
  });

  it('name a source for every column, and mark what is only concluded', () => {
    for (const format of [CNCA_MONTHLY, CERTSEARCH]) {
      expect(format.basis.length).toBeGreaterThan(0);
      expect(format.doubt).toBeDefined();
      for (const { basis } of format.sheets.flatMap(({ columns }) => columns)) expect(basis).not.toBe('');
    }
    expect(CERTSEARCH.sheets[0]!.columns.filter(({ doubt }) => doubt).map(({ key }) => key)).toContain(
      'accreditation_body_name',
    );
  });
});

describe('loadReturnFormats', () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'returns-'));
    cpSync(new URL('../returns', import.meta.url), directory, { recursive: true });
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  it.each([
    {
      name: 'a source that is none',
      from: 'source: auditKind',
      to: 'source: auditSort',
      fault: 'format.sheets.0.columns.7.source',
    },
    {
      name: 'an identity number as text',
      from: 'type: IDENTITY_NUMBER',
      to: 'type: TEXT',
      fault: 'format.sheets.0.columns.14.type',
    },
    { name: 'a member that is none', from: 'ofTheDay: true', to: 'ofToday: true', fault: 'ofToday' },
    {
      name: 'a column beside which there is none',
      from: 'among: PLANS.planNumber',
      to: 'among: PLANS.number',
      fault: 'among',
    },
    { name: 'a heading twice', from: 'header: 审核地址', to: 'header: 所在行政区划', fault: 'columns.所在行政区划' },
  ])('refuses $name', ({ from, to, fault }) => {
    const path = join(directory, 'cnca-monthly.yaml');
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
    expect(() => loadReturnFormats(directory)).toThrow(fault);
  });
});
