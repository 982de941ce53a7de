import type { EnumLabels } from '../enum-labels.js';

/** What the words of the use of the mark are called. */
export const markEnums: Pick<
  EnumLabels,
  'MarkMedium' | 'MarkMisuse' | 'MarkReporter' | 'MarkUseStatus' | 'MarkCaseStatus' | 'MarkCaseOutcome'
> = {
  MarkMedium: {
    WEBSITE: '网站',
    SOCIAL_MEDIA: '社交媒体',
    ADVERTISEMENT: '广告',
    BROCHURE: '宣传册',
    STORE: '门店',
    VEHICLE: '车辆',
    STATIONERY: '信笺和名片',
    PACKAGING: '包装',
    PRODUCT: '产品',
    OTHER: '其他',
  },
  MarkMisuse: {
    OUT_OF_SCOPE: '超出认证范围',
    ON_PRODUCT: '用在产品上',
    ALTERED: '擅自改变标志',
    WRONG_LEVEL: '标示等级不符',
    BEFORE_GRANT: '发证前使用',
    NOT_IN_FORCE: '证书失效期间使用',
    BY_ANOTHER: '由其他组织使用',
    OTHER: '其他',
  },
  MarkReporter: {
    CLIENT: '客户报告',
    BODY: '机构发现',
  },
  MarkUseStatus: {
    REPORTED: '待核查',
    PROPER: '正确',
    IMPROPER: '误用',
    ENDED: '已停用',
  },
  MarkCaseStatus: {
    ASKED: '待客户纠正',
    ANSWERED: '待验证',
    CLOSED: '已办结',
  },
  MarkCaseOutcome: {
    CORRECTED: '已纠正',
    REMOVED: '已撤除',
    NO_MISUSE: '不构成误用',
    REFERRED: '移送监管部门',
    WITHDRAWN: '证书已撤销',
  },
};
