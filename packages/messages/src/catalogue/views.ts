import type { Sentences } from '../sentence.js';

/** Saved views of scores, their sharing and their mailing. */
export const views: Sentences = {
  VIEW_NAME_MISSING: { zh: '请为视图命名。', en: 'Give the view a name.' },
  VIEW_NAME_LONG: { zh: '视图名称最多 {most} 个字符。', en: 'The name of a view has at most {most} characters.' },
  VIEW_NAME_TAKEN: {
    zh: '您已有名为“{name}”的视图，请换一个名称。',
    en: 'You already have a view named “{name}”. Choose another name.',
  },
  VIEW_OF_ANOTHER: {
    zh: '该视图由他人保存，您只能查看；如需修改，请另存为自己的视图。',
    en: 'The view is somebody else’s. You can read it, or save one of your own.',
  },
  VIEW_ROLE_BLIND: {
    zh: '以下角色无权查看得分统计，不能共享：{roles|AccountRole}。',
    en: 'These roles may not read scores across clients, so the view cannot be shared with them: {roles|AccountRole}.',
  },
  VIEW_ACCOUNT_BLIND: {
    zh: '以下账户无权查看得分统计，不能共享：{names}。',
    en: 'These accounts may not read scores across clients, so the view cannot be shared with them: {names}.',
  },
  VIEW_DAY_OUTSIDE: { zh: '发送日应在 1 至 {most} 之间。', en: 'The day of mailing lies between 1 and {most}.' },
};
