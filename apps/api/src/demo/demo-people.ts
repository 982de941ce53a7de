import { AccountRole } from '@touchstone/rules';

/** Somebody of the demo body. Names are made up. */
export interface DemoPerson {
  readonly key: string;
  readonly name: string;
  readonly nameLatin: string;
  readonly provinceCode: string;
  readonly city: string;
  /** Roles of the account; without any the person has none. */
  readonly roles: readonly AccountRole[];
}

const R = AccountRole;

/** Who works in the office. */
export const OFFICE: readonly DemoPerson[] = [
  { key: 'admin', name: '安思远', nameLatin: 'An Siyuan', provinceCode: '11', city: '北京', roles: [R.ADMINISTRATOR] },
  {
    key: 'manager',
    name: '程致和',
    nameLatin: 'Cheng Zhihe',
    provinceCode: '11',
    city: '北京',
    roles: [R.PROGRAMME_MANAGER],
  },
  {
    key: 'qualifications',
    name: '秦晓岚',
    nameLatin: 'Qin Xiaolan',
    provinceCode: '11',
    city: '北京',
    roles: [R.QUALIFICATION_ADMINISTRATOR],
  },
  {
    key: 'evaluator',
    name: '孟怀瑾',
    nameLatin: 'Meng Huaijin',
    provinceCode: '11',
    city: '北京',
    roles: [R.COMPETENCE_EVALUATOR],
  },
  {
    key: 'reviewer',
    name: '沈知微',
    nameLatin: 'Shen Zhiwei',
    provinceCode: '11',
    city: '北京',
    roles: [R.APPLICATION_REVIEWER],
  },
  { key: 'planner', name: '计明川', nameLatin: 'Ji Mingchuan', provinceCode: '11', city: '北京', roles: [R.PLANNER] },
  {
    key: 'technical',
    name: '方慎言',
    nameLatin: 'Fang Shenyan',
    provinceCode: '31',
    city: '上海',
    roles: [R.TECHNICAL_REVIEWER],
  },
  {
    key: 'decider',
    name: '高景行',
    nameLatin: 'Gao Jingxing',
    provinceCode: '11',
    city: '北京',
    roles: [R.DECISION_MAKER],
  },
  {
    key: 'quality',
    name: '葛敬之',
    nameLatin: 'Ge Jingzhi',
    provinceCode: '11',
    city: '北京',
    roles: [R.QUALITY_MANAGER],
  },
  {
    key: 'complaints',
    name: '苏念慈',
    nameLatin: 'Su Nianci',
    provinceCode: '12',
    city: '天津',
    roles: [R.COMPLAINTS_OFFICER],
  },
  {
    key: 'reporting',
    name: '鲍时雨',
    nameLatin: 'Bao Shiyu',
    provinceCode: '11',
    city: '北京',
    roles: [R.REPORTING_OFFICER],
  },
  { key: 'finance', name: '金毓秀', nameLatin: 'Jin Yuxiu', provinceCode: '11', city: '北京', roles: [R.FINANCE] },
  { key: 'sales', name: '陆行舟', nameLatin: 'Lu Xingzhou', provinceCode: '44', city: '广州', roles: [R.SALES] },
  {
    key: 'archivist',
    name: '文守拙',
    nameLatin: 'Wen Shouzhuo',
    provinceCode: '11',
    city: '北京',
    roles: [R.ARCHIVIST],
  },
  {
    key: 'committee',
    name: '严正平',
    nameLatin: 'Yan Zhengping',
    provinceCode: '11',
    city: '北京',
    roles: [R.IMPARTIALITY_COMMITTEE_MEMBER],
  },
  { key: 'analyst', name: '数清明', nameLatin: 'Shu Qingming', provinceCode: '33', city: '杭州', roles: [R.ANALYST] },
];

/** Who sits on the impartiality committee beside its chair, and has no account. */
export const COMMITTEE: readonly DemoPerson[] = [
  { key: 'committee2', name: '陶然', nameLatin: 'Tao Ran', provinceCode: '11', city: '北京', roles: [] },
  { key: 'committee3', name: '纪允恭', nameLatin: 'Ji Yungong', provinceCode: '31', city: '上海', roles: [] },
];

/** What an auditor may do, and what is wrong with it. */
export interface DemoAuditor extends DemoPerson {
  readonly grade: 'TRAINEE' | 'AUDITOR' | 'SENIOR';
  readonly codes: readonly string[];
  /** Days from today on which the registration ends; negative: it has ended. */
  readonly registrationEndsIn: number;
  readonly mayLead: boolean;
  readonly contractor?: boolean;
  /** Days from today of the last day with the body. */
  readonly leavesIn?: number;
  readonly withoutDeclaration?: boolean;
  /** A technical expert has codes and no registration. */
  readonly expert?: boolean;
}

const auditor = (
  line: string,
  facts: Omit<DemoAuditor, keyof DemoPerson>,
  roles: readonly AccountRole[] = [],
): DemoAuditor => {
  const [key = '', name = '', nameLatin = '', provinceCode = '', city = ''] = line.split('|');
  return { key, name, nameLatin, provinceCode, city, roles, ...facts };
};

/** Twenty auditors with differing qualifications. */
export const AUDITORS: readonly DemoAuditor[] = [
  auditor(
    'leader|韩砚清|Han Yanqing|11|北京',
    { grade: 'SENIOR', codes: ['SC03', 'SC15', 'SC12'], registrationEndsIn: 620, mayLead: true },
    [R.AUDITOR],
  ),
  auditor(
    'auditor|林疏影|Lin Shuying|31|上海',
    { grade: 'AUDITOR', codes: ['SC03', 'SC15'], registrationEndsIn: 400, mayLead: true },
    [R.AUDITOR],
  ),
  auditor('a03|郑怀远|Zheng Huaiyuan|44|广州', {
    grade: 'SENIOR',
    codes: ['SC03', 'SC12'],
    registrationEndsIn: 75,
    mayLead: true,
  }),
  auditor('a04|唐若谷|Tang Ruogu|51|成都', {
    grade: 'AUDITOR',
    codes: ['SC03'],
    registrationEndsIn: 24,
    mayLead: true,
  }),
  auditor('a05|许伯阳|Xu Boyang|33|杭州', {
    grade: 'SENIOR',
    codes: ['SC03', 'SC15'],
    registrationEndsIn: 880,
    mayLead: true,
  }),
  auditor('a06|邵明月|Shao Mingyue|32|南京', {
    grade: 'AUDITOR',
    codes: ['SC15', 'SC12'],
    registrationEndsIn: 300,
    mayLead: false,
  }),
  auditor('a07|彭知秋|Peng Zhiqiu|42|武汉', {
    grade: 'AUDITOR',
    codes: ['SC03', 'SC12'],
    registrationEndsIn: 510,
    mayLead: true,
  }),
  auditor('a08|易安然|Yi Anran|37|济南', {
    grade: 'AUDITOR',
    codes: ['SC03'],
    registrationEndsIn: 150,
    mayLead: false,
    contractor: true,
  }),
  auditor('a09|洪承志|Hong Chengzhi|35|厦门', {
    grade: 'SENIOR',
    codes: ['SC03', 'SC15', 'SC12'],
    registrationEndsIn: 55,
    mayLead: true,
  }),
  auditor('a10|蒋云深|Jiang Yunshen|61|西安', {
    grade: 'AUDITOR',
    codes: ['SC03', 'SC15'],
    registrationEndsIn: 720,
    mayLead: true,
  }),
  auditor('a11|白鹭飞|Bai Lufei|50|重庆', {
    grade: 'AUDITOR',
    codes: ['SC12'],
    registrationEndsIn: 270,
    mayLead: false,
    contractor: true,
  }),
  auditor('a12|施正则|Shi Zhengze|21|沈阳', {
    grade: 'SENIOR',
    codes: ['SC03', 'SC15'],
    registrationEndsIn: 940,
    mayLead: true,
  }),
  auditor('a13|柳如烟|Liu Ruyan|41|郑州', {
    grade: 'AUDITOR',
    codes: ['SC03'],
    registrationEndsIn: -40,
    mayLead: true,
  }),
  auditor('a14|邱守一|Qiu Shouyi|43|长沙', {
    grade: 'AUDITOR',
    codes: ['SC03', 'SC15'],
    registrationEndsIn: 365,
    mayLead: false,
    withoutDeclaration: true,
  }),
  auditor('a15|阮星河|Ruan Xinghe|13|石家庄', {
    grade: 'TRAINEE',
    codes: ['SC03'],
    registrationEndsIn: 330,
    mayLead: false,
  }),
  auditor('a16|陶静姝|Tao Jingshu|34|合肥', {
    grade: 'TRAINEE',
    codes: ['SC15'],
    registrationEndsIn: 480,
    mayLead: false,
  }),
  auditor('a17|魏长风|Wei Changfeng|45|南宁', {
    grade: 'AUDITOR',
    codes: ['SC03', 'SC12'],
    registrationEndsIn: 600,
    mayLead: true,
    leavesIn: 45,
  }),
  auditor('a18|罗一诺|Luo Yinuo|52|贵阳', {
    grade: 'AUDITOR',
    codes: ['SC15'],
    registrationEndsIn: 88,
    mayLead: false,
  }),
  auditor('a19|贺兰溪|He Lanxi|36|南昌', {
    grade: 'AUDITOR',
    codes: ['SC12'],
    registrationEndsIn: 0,
    mayLead: false,
    expert: true,
    contractor: true,
  }),
  auditor('a20|梁仲平|Liang Zhongping|53|昆明', {
    grade: 'AUDITOR',
    codes: ['SC03', 'SC15'],
    registrationEndsIn: 210,
    mayLead: true,
  }),
];
