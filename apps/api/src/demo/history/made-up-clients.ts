import { MAINLAND_PROVINCE_CODES, PROVINCES, usccCheckDigit } from '@touchstone/rules';
import type { Random } from '../random.js';

/** A client of the made-up history. */
export interface MadeUpClient {
  readonly name: string;
  readonly nameEn: string;
  readonly uscc: string;
  readonly provinceCode: string;
  readonly address: string;
  readonly sector: string;
  readonly headcount: number;
  readonly scopeZh: string;
}

/** Trade in both languages, and the sector it falls in (GB/T 4754); the common ones stand more than once. */
const TRADES = [
  '家电服务|Home Appliance Services|O',
  '电器|Electrical Appliances|C',
  '机械|Machinery|C',
  '电梯|Lifts|C',
  '照明科技|Lighting|C',
  '汽车销售服务|Motor Sales and Service|F',
  '家居|Furniture|F',
  '医疗器械|Medical Devices|F',
  '食品商贸|Food Trading|F',
  '信息技术|Information Technology|I',
  '软件|Software|I',
  '物流|Logistics|G',
  '供应链|Supply Chain|G',
  '酒店管理|Hotel Management|H',
  '餐饮管理|Catering|H',
  '商务服务|Business Services|L',
  '教育科技|Education Technology|P',
  '检测技术|Testing Technology|M',
  '建筑安装|Building and Installation|E',
  '物业服务|Property Services|K',
  '数码维修|Digital Repairs|O',
  '文化传播|Culture and Media|R',
  '环境工程|Environmental Engineering|N',
  '健康管理|Health Services|Q',
  '热力|Heat Supply|D',
  '金融服务|Financial Services|J',
] as const;
const FIRST =
  '清Qing 云Yun 恒Heng 嘉Jia 安An 明Ming 栖Qi 澄Cheng 润Run 远Yuan 星Xing 木Mu 天Tian 和He 飞Fei 知Zhi 瑞Rui 泓Hong 新Xin 乐Le 锦Jin 百Bai 浩Hao 金Jin'.split(
    ' ',
  );
const SECOND =
  '源yuan 帆fan 岳yue 禾he 捷jie 德de 谷gu 光guang 泽ze 图tu 桥qiao 棉mian 衡heng 畅chang 鸿hong 行xing 峰feng 景jing 程cheng 川chuan 宇yu 驿yi 林lin 海hai'.split(
    ' ',
  );
/** Headcounts from and to, of the five bands, as often as they are met. */
const SIZES = [
  [6, 19],
  [20, 99],
  [20, 99],
  [40, 99],
  [100, 299],
  [100, 299],
  [300, 999],
  [1000, 6000],
] as const;
const MUNICIPAL_STREET = '示范路';

/** The client of a number: the same number and chance give the same client. */
export function madeUpClient(random: Random, number: number): MadeUpClient {
  const [trade = '', tradeEn = '', sector = 'O'] = random.pick(TRADES).split('|');
  const provinceCode =
    MAINLAND_PROVINCE_CODES[Math.floor((random.below(100) * random.below(100) * 31) / 10_000)] ?? '11';
  const province = PROVINCES[provinceCode] ?? { zh: '', en: '' };
  const short = province.zh.replace(/(?:壮族|回族|维吾尔)?(?:自治区|省|市)$/, '');
  const [first, second] = [random.pick(FIRST), random.pick(SECOND)];
  const [least, most] = random.pick(SIZES);
  // Two firms may be called alike: from the second on they are told apart by a number, as subsidiaries are.
  const serial = number < 500 ? '' : `第${number}`;
  const stem = `91${provinceCode}0102MH${String(number).padStart(7, '0')}`;
  return {
    name: `${short}${first.slice(0, 1)}${second.slice(0, 1)}${trade}${serial}有限公司`,
    nameEn: `${province.en} ${first.slice(1)}${second.slice(1)} ${tradeEn} ${number < 500 ? '' : `No. ${number} `}Co., Ltd.`,
    uscc: stem + usccCheckDigit(stem),
    provinceCode,
    address: `${province.zh}${MUNICIPAL_STREET} ${1 + random.below(400)} 号`,
    sector,
    headcount: least + random.below(most - least + 1),
    scopeZh: `${trade}的售后服务`,
  };
}
