import { usccCheckDigit } from '@touchstone/rules';
import type { ScopeActivity } from '@touchstone/rules';

/** A client of the demo body. Names are made up. */
export interface DemoClient {
  readonly name: string;
  readonly nameEn: string;
  readonly uscc: string;
  readonly provinceCode: string;
  readonly address: string;
  readonly sector: string;
  readonly headcount: number;
  readonly contactName: string;
  readonly outlets: number;
}

/** Province, division code, city and street of each place; fifteen provinces. */
const PLACES = [
  '11|110105|北京市朝阳区望京街',
  '31|310115|上海市浦东新区张杨路',
  '44|440106|广州市天河区体育西路',
  '33|330106|杭州市西湖区文三路',
  '32|320106|南京市鼓楼区中山北路',
  '51|510107|成都市武侯区科华北路',
  '42|420106|武汉市武昌区中南路',
  '37|370102|济南市历下区解放路',
  '35|350203|厦门市思明区湖滨南路',
  '61|610113|西安市雁塔区小寨西路',
  '50|500105|重庆市江北区建新北路',
  '21|210102|沈阳市和平区南京南街',
  '41|410105|郑州市金水区花园路',
  '43|430103|长沙市天心区芙蓉中路',
  '34|340104|合肥市蜀山区长江西路',
] as const;

/** Chinese stem, English stem, trade in both, and the sector it falls in (GB/T 4754); eight sectors. */
const FIRMS = [
  '清源|Qingyuan|家电服务|Home Appliance Services|O',
  '云帆|Yunfan|信息技术|Information Technology|I',
  '恒岳|Hengyue|机械制造|Machinery|C',
  '嘉禾|Jiahe|食品商贸|Food Trading|F',
  '安捷|Anjie|物流|Logistics|G',
  '明德|Mingde|教育科技|Education Technology|P',
  '栖云|Qiyun|酒店管理|Hotel Management|H',
  '澄光|Chengguang|照明科技|Lighting|C',
  '润泽|Runze|净水设备|Water Purifiers|C',
  '远图|Yuantu|汽车销售服务|Motor Sales and Service|F',
  '星桥|Xingqiao|软件|Software|I',
  '木棉|Mumian|家居|Furniture|F',
  '天衡|Tianheng|电梯|Lifts|C',
  '和畅|Hechang|暖通设备|Heating and Ventilation|C',
  '飞鸿|Feihong|供应链管理|Supply Chain|G',
  '知行|Zhixing|商务服务|Business Services|L',
  '瑞峰|Ruifeng|医疗器械|Medical Devices|F',
  '泓景|Hongjing|光伏科技|Photovoltaics|C',
  '新禾|Xinhe|农业机械|Farm Machinery|C',
  '乐驿|Leyi|数码维修|Digital Repairs|O',
  '锦程|Jincheng|办公设备|Office Equipment|F',
  '百川|Baichuan|泵业|Pumps|C',
  '浩宇|Haoyu|空调|Air Conditioning|C',
  '晨曦|Chenxi|电子商务|E-commerce|F',
  '云岭|Yunling|茶业|Tea|F',
  '启明|Qiming|智能安防|Smart Security|I',
  '东篱|Dongli|园林设备|Garden Equipment|C',
  '厚朴|Houpu|健康用品|Health Goods|F',
  '凌波|Lingbo|卫浴|Sanitary Ware|C',
  '同舟|Tongzhou|客户服务|Customer Services|L',
  '九章|Jiuzhang|数据服务|Data Services|I',
  '金石|Jinshi|工程机械|Construction Machinery|C',
  '听澜|Tinglan|乐器|Musical Instruments|F',
  '南溟|Nanming|冷链物流|Cold Chain|G',
  '方圆|Fangyuan|厨电|Kitchen Appliances|C',
  '朗润|Langrun|清洁服务|Cleaning Services|O',
  '万象|Wanxiang|百货|Department Stores|F',
  '青禾|Qinghe|宠物用品|Pet Supplies|F',
  '泰和|Taihe|轮胎|Tyres|C',
  '松风|Songfeng|音响|Audio|C',
] as const;

const TRADES: ReadonlyArray<readonly [trade: string, activity: ScopeActivity]> = [
  ['食品', 'FOOD_TRADE'],
  ['茶业', 'FOOD_TRADE'],
  ['电梯', 'CONSTRUCTION_INSTALLATION'],
  ['医疗器械', 'LICENSED_OPERATION'],
  ['照明', 'CCC_PRODUCTS'],
];

/** What in a client's trade needs a permit. */
export function activitiesOf({ name }: DemoClient): ScopeActivity[] {
  return TRADES.flatMap(([trade, activity]) => (name.includes(trade) ? [activity] : []));
}

const HEADCOUNTS = [18, 36, 58, 74, 96, 130, 180, 240, 320, 460, 680, 900, 1250];
const CONTACTS = ['王立群', '赵敏', '孙悦', '周启航', '吴桐', '冯雪', '陈向东', '褚宁', '蒋文', '沈括'];

/** Forty clients over fifteen provinces and eight sectors. */
export const CLIENTS: readonly DemoClient[] = FIRMS.map((firm, index) => {
  const [stem = '', stemEn = '', trade = '', tradeEn = '', sector = ''] = firm.split('|');
  const [provinceCode = '', division = '', street = ''] = (PLACES[(index * 7) % PLACES.length] ?? PLACES[0]).split('|');
  const first17 = `91${division}DEM${String(100 + index * 3).padStart(6, '0')}`;
  return {
    name: `${stem}${trade}有限公司`,
    nameEn: `${stemEn} ${tradeEn} Co., Ltd.`,
    uscc: `${first17}${usccCheckDigit(first17)}`,
    provinceCode,
    address: `${street} ${20 + index * 3} 号`,
    sector,
    headcount: HEADCOUNTS[(index * 5) % HEADCOUNTS.length] ?? 60,
    contactName: CONTACTS[index % CONTACTS.length] ?? '王立群',
    outlets: [6, 0, 0, 0, 2, 0, 0, 0][index % 8] ?? 0,
  };
});
