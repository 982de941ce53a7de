import type { Sentences } from '../sentence.js';

/** Words of how the mark is used. */
export const markWords: Readonly<Record<string, Sentences>> = {
  MarkMedium: {
    WEBSITE: { zh: '网站', en: 'website' },
    SOCIAL_MEDIA: { zh: '社交媒体', en: 'social media' },
    ADVERTISEMENT: { zh: '广告', en: 'advertisement' },
    BROCHURE: { zh: '宣传册', en: 'brochure' },
    STORE: { zh: '门店', en: 'shop' },
    VEHICLE: { zh: '车辆', en: 'vehicle' },
    STATIONERY: { zh: '信笺和名片', en: 'stationery' },
    PACKAGING: { zh: '包装', en: 'packaging' },
    PRODUCT: { zh: '产品', en: 'product' },
    OTHER: { zh: '其他', en: 'other' },
  },
  MarkMisuse: {
    OUT_OF_SCOPE: { zh: '超出认证范围', en: 'used outside the scope' },
    ON_PRODUCT: { zh: '用在产品上', en: 'on a product, as if that were certified' },
    ALTERED: { zh: '擅自改变标志', en: 'altered' },
    WRONG_LEVEL: { zh: '标示等级不符', en: 'states another level' },
    BEFORE_GRANT: { zh: '发证前使用', en: 'used before the grant' },
    NOT_IN_FORCE: { zh: '证书失效期间使用', en: 'used while no certificate was in force' },
    BY_ANOTHER: { zh: '由其他组织使用', en: 'used by another organisation or site' },
    OTHER: { zh: '其他', en: 'other' },
  },
  MarkUseStatus: {
    REPORTED: { zh: '待核查', en: 'waiting to be assessed' },
    PROPER: { zh: '正确', en: 'proper' },
    IMPROPER: { zh: '误用', en: 'improper' },
    ENDED: { zh: '已停用', en: 'ended' },
  },
  MarkCaseStatus: {
    ASKED: { zh: '待客户纠正', en: 'waiting for the client' },
    ANSWERED: { zh: '待验证', en: 'answered' },
    CLOSED: { zh: '已办结', en: 'closed' },
  },
  MarkCaseOutcome: {
    CORRECTED: { zh: '已纠正', en: 'corrected' },
    REMOVED: { zh: '已撤除', en: 'removed' },
    NO_MISUSE: { zh: '不构成误用', en: 'no misuse' },
    REFERRED: { zh: '移送监管部门', en: 'referred to the authority' },
    WITHDRAWN: { zh: '证书已撤销', en: 'certificate withdrawn' },
  },
};
