import { plusDays, plusMonths } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { INTAKE_COLUMNS, SURVEILLANCE_MISSED, usccCheckDigit } from '@touchstone/rules';
import { openIntake, takeInWorkbook, uploadIntakeWorkbook } from '../modules/intake/index.js';
import type { IntakePeriod } from '../modules/intake/index.js';
import { player } from './play-application.js';
import type { Cast } from './demo-body.js';
import type { Stage } from './demo-stage.js';

const SHEETS = { CLIENTS: '客户 Clients', CERTIFICATES: '证书 Certificates', HISTORY: '历史 History' } as const;
type Rows = ReadonlyArray<Readonly<Record<string, string>>>;

/** Clients that another system kept until now: when they were certified, months ago, and what became of it since. */
const MOVED = [
  {
    name: '启明净水设备有限公司',
    months: 22,
    scope: '净水设备的安装、维修和配件供应',
    surveyed: true,
    suspended: false,
  },
  { name: '和畅空调服务有限公司', months: 11, scope: '家用空调的安装、清洗和维修', surveyed: false, suspended: false },
  { name: '同安厨卫电器有限公司', months: 14, scope: '厨卫电器的安装和售后服务', surveyed: false, suspended: true },
] as const;

/**
 * The body moved the last of its clients in from an earlier system: an administrator opened it, the programme manager took
 * the workbook in. It stays open, so that it can be tried.
 */
export async function playIntake(stage: Stage, cast: Cast): Promise<IntakePeriod> {
  const [administrator, manager] = [player(cast, 'admin'), player(cast, 'manager')];
  const [opened, taken] = [stage.day(-32), stage.day(-30)];
  const period = await stage.act(administrator, opened, [
    openIntake,
    { source: '原认证业务管理系统', cutOverOn: plusDays(opened, -3) },
  ]);
  const { writeXlsx } = await import('hucre/xlsx');
  const rows = rowsOf(stage, taken);
  const content = await writeXlsx({
    sheets: (['CLIENTS', 'CERTIFICATES', 'HISTORY'] as const).map((sheet) => ({
      name: SHEETS[sheet],
      rows: [
        [...INTAKE_COLUMNS[sheet]],
        ...rows[sheet].map((row) => INTAKE_COLUMNS[sheet].map((column) => row[column] ?? null)),
      ],
    })),
  });
  const workbook = await stage.act(manager, taken, [uploadIntakeWorkbook, { fileName: '迁入-2.xlsx', content }]);
  await stage.act(manager, taken, [takeInWorkbook, { workbookId: `IntakeWorkbook:${workbook.id}` }]);
  return period;
}

function rowsOf(stage: Stage, taken: PlainDate): Readonly<Record<keyof typeof SHEETS, Rows>> {
  const files = MOVED.map((moved, at) => {
    const first = `9111010879${String(at + 1).padStart(7, '0')}`;
    const issuedOn = plusMonths(stage.today, -moved.months);
    return {
      ...moved,
      uscc: first + usccCheckDigit(first),
      number: `034${issuedOn.slice(2, 4)}F9000${at + 1}R0M`,
      issuedOn,
    };
  });
  return {
    CLIENTS: files.map(({ name, uscc }, at) => ({
      name,
      uscc,
      provinceCode: '11',
      address: `北京市海淀区永丰路 ${at + 8} 号`,
      sector: 'O',
      headcount: String(120 + at * 40),
      contactName: ['崔敏', '方晓', '田野'][at] ?? '',
      contactPhone: `010-8888000${at}`,
    })),
    CERTIFICATES: files.map(({ number, uscc, scope, issuedOn }) => ({
      number,
      uscc,
      programme: 'gbt-27922',
      edition: 'gbt-27922/2011',
      level: 'THREE_STAR',
      scopeZh: scope,
      technicalCodes: 'SC03',
      decidedOn: issuedOn,
      issuedOn,
      validUntil: plusDays(plusMonths(issuedOn, 36), -1),
      decidedBy: '原认证决定人 孟庆和',
      agreementSignedOn: plusMonths(issuedOn, -2),
    })),
    HISTORY: files.flatMap((file) => historyOf(file, plusDays(taken, -20))),
  };
}

interface MovedFile {
  readonly number: string;
  readonly issuedOn: PlainDate;
  readonly surveyed: boolean;
  readonly suspended: boolean;
}

/** What the earlier system told of a file. */
function historyOf({ number: certificate, issuedOn, surveyed, suspended }: MovedFile, suspendedOn: PlainDate): Rows {
  const surveyedOn = plusDays(plusMonths(issuedOn, 12), -9);
  const reason = { reasonCode: SURVEILLANCE_MISSED, reason: '未按期接受监督审查' };
  const audited = { number: 'A-1', level: '三星级', score: '84.5' };
  return [
    { certificate, kind: 'INITIAL_AUDIT', on: plusDays(issuedOn, -25), ...audited },
    ...(surveyed ? [{ certificate, kind: 'SURVEILLANCE', on: surveyedOn, number: 'S-1', score: '86' }] : []),
    ...(suspended ? [{ certificate, kind: 'SUSPENDED', on: suspendedOn, ...reason }] : []),
  ];
}
