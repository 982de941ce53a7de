import { INTAKE_COLUMNS, usccCheckDigit } from '@touchstone/rules';
import { writeXlsx } from 'hucre/xlsx';

/** A client as a sheet has it, in the order of its columns. */
export type ClientRow = readonly string[];

const PROVINCES = ['11', '31', '32', '33', '37', '44', '51'];

/** Clients by their numbers: the same number makes the same client. */
export function clientRows(first: number, count: number): readonly ClientRow[] {
  return Array.from({ length: count }, (_, at) => clientRow(first + at));
}

function clientRow(number: number): ClientRow {
  const body = `91110105${String(number).padStart(9, '0')}`;
  const row: Readonly<Record<(typeof INTAKE_COLUMNS.CLIENTS)[number], string>> = {
    uscc: body + usccCheckDigit(body),
    name: `迁入测试${number}号家用电器有限公司`,
    nameEn: `Moving In Appliances No. ${number} Co., Ltd.`,
    provinceCode: PROVINCES[number % PROVINCES.length] ?? '11',
    address: `示范路 ${number} 号 2 幢`,
    sector: 'CEFGHIJKLMNOPQR'.charAt(number % 15),
    headcount: String(10 + ((number * 37) % 2000)),
    businessScope: '家用电器销售、安装与维修服务',
    legalRepresentative: '赵代表',
    contactName: '王经理',
    contactPhone: `010-6${String(number).padStart(7, '0')}`,
    contactEmail: `contact${number}@client.example`,
    workingLanguage: 'zh',
    distinctBecause: '',
  };
  return INTAKE_COLUMNS.CLIENTS.map((column) => row[column]);
}

/** The workbook that a body would fill in with them. */
export function workbookOf(rows: readonly ClientRow[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [{ name: '客户 Clients', rows: [[...INTAKE_COLUMNS.CLIENTS], ...rows.map((row) => [...row])] }],
  });
}
