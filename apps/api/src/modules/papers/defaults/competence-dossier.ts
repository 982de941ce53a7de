import type { TemplateBlock, TemplateContent } from '@touchstone/rules';
import { facts, heading, paragraph, row, say } from './parts.js';

type Column = readonly [zh: string, en: string, value: string, width: number];

const table = (of: string, ...columns: readonly Column[]): TemplateBlock => ({
  block: 'table',
  of,
  empty: say('没有记录。', 'Nothing is on record.'),
  columns: columns.map(([zh, en, value, width]) => ({ label: say(zh, en), value, width })),
});
const PAPER: Column = ['附件', 'File', '[{paper}]', 8];

/** The competence dossier of a person. */
export const competenceDossier: TemplateContent = {
  language: 'ZH',
  title: { zh: '人员能力档案', en: 'Competence dossier' },
  blocks: [
    paragraph(
      '本档案按 {knownOn} 时的记录编制。“附件”为随档案提供的证明文件编号。',
      'This dossier tells what was on record on {knownOn}. “File” is the number of the evidence that comes with it.',
      'note',
    ),
    facts(
      row('姓名', 'Name', '{personName}'),
      row('工号', 'Staff number', '{staffNumber}'),
      row('聘用方式', 'Employment', '{employment}'),
      row('入职日期', 'First day', '{joinedOn}'),
      row('离任日期', 'Last day', '{leftOn}'),
      row('常驻城市', 'Home city', '{city}'),
      row('工作语言', 'Languages', '{languages}'),
      row('仅在本机构执业', 'Practises for this body alone', '{exclusive}'),
      row('公正性声明有效期至', 'Declared impartial until', '{declaredUntil}'),
    ),
    heading('注册资格', 'Registrations'),
    table(
      'registrations',
      ['编号', 'Number', '{number}', 24],
      ['级别', 'Grade', '{grade}', 14],
      ['专业', 'Specialty', '{specialty}', 17],
      ['生效日期', 'From', '{from}', 13],
      ['有效期至', 'Until', '{until}', 13],
      ['暂停', 'Suspended', '[{suspension}]', 11],
      PAPER,
    ),
    heading('专业代码', 'Technical codes'),
    table(
      'codes',
      ['代码', 'Code', '{code}', 12],
      ['依据', 'Rests on', '{source}', 20],
      ['评价人', 'Evaluator', '[{evaluator}]', 20],
      ['生效日期', 'From', '{from}', 20],
      ['有效期至', 'Until', '[{until}]', 20],
      PAPER,
    ),
    heading('能力评价', 'Competence evaluations'),
    table(
      'evaluations',
      ['日期', 'Day', '{evaluatedOn}', 12],
      ['职能与专业', 'Function', '{about}', 14],
      ['方式', 'Method', '{method}', 11],
      ['能力准则', 'Criteria', '[{criteria}]', 16],
      ['依据', 'Evidence', '{seen}', 20],
      ['结果', 'Result', '{result}', 10],
      ['评价人', 'By', '{evaluator}', 9],
      PAPER,
    ),
    heading('授权', 'Authorisations'),
    table(
      'authorisations',
      ['职能', 'Function', '{function}', 20],
      ['认证项目', 'Programme', '{programme}', 34],
      ['生效日期', 'From', '{from}', 15],
      ['有效期至', 'Until', '{until}', 15],
      ['授权人', 'By', '{by}', 16],
    ),
    heading('继续教育', 'Continuing education'),
    table(
      'educationYears',
      ['年度', 'Year', '{year}', 30],
      ['学时', 'Hours', '{hours}', 35],
      ['其中专业学时', 'In the profession', '{professionalHours}', 35],
    ),
    table(
      'education',
      ['完成日期', 'Done on', '{doneOn}', 18],
      ['内容', 'Subject', '{subject}', 60],
      ['学时', 'Hours', '{hours}', 14],
      PAPER,
    ),
    heading('见证', 'Witnessed audits'),
    table(
      'witnesses',
      ['日期', 'Day', '{doneOn}', 16],
      ['见证人', 'Witness', '{witness}', 18],
      ['结果', 'Result', '{result}', 18],
      ['所见', 'What was seen', '{seen}', 40],
      PAPER,
    ),
    heading('利益关系', 'Interests'),
    table(
      'interests',
      ['客户', 'Client', '{client}', 44],
      ['关系', 'Tie', '{kind}', 20],
      ['开始日期', 'From', '[{from}]', 18],
      ['结束日期', 'Until', '[{until}]', 18],
    ),
    heading('审查经历', 'Audits'),
    table(
      'audits',
      ['审查编号', 'Audit', '{number}', 28],
      ['类型', 'Kind', '{kind}', 22],
      ['职务', 'Seat', '{role}', 18],
      ['开始日期', 'From', '{from}', 16],
      ['结束日期', 'Until', '{until}', 16],
    ),
  ],
};
