import type { Sentences } from '../sentence.js';

/** What is refused about reminders, web-hooks and what the house does by itself. */
export const reminders: Sentences = {
  LADDER_TOO_LONG: { zh: '提醒最多设 {most} 次。', en: 'A ladder has {most} steps at most.' },
  LADDER_STEP_OUTSIDE: {
    zh: '提前天数须为 0 至 {most} 的整数：{steps}。',
    en: 'Days before are whole numbers from 0 to {most}: {steps}.',
  },
  LADDER_NOT_FALLING: {
    zh: '提前天数须由大到小，且不重复。',
    en: 'Days before go from the most to the least, each once.',
  },
  LADDER_PAUSE_OUTSIDE: {
    zh: '逾期后的提醒间隔须为 1 至 {most} 天。',
    en: 'The pause between reminders of what is overdue is 1 to {most} days.',
  },
  LADDER_TELLS_NOBODY: { zh: '请至少选择一类被提醒的人。', en: 'Choose somebody to be told.' },
  LADDER_NOT_THE_CLIENTS: {
    zh: '“{kind|DueKind}”不是客户自己的事项，不得提醒客户。',
    en: '“{kind|DueKind}” is no matter of the client’s own; it is not told.',
  },
  JOB_DONE: { zh: '作业已完成，无须重试。', en: 'The job is done.' },
  JOB_RUNS: { zh: '作业正在进行。', en: 'The job is being done.' },
  ENDPOINT_NAME_MISSING: { zh: '请填写名称。', en: 'Give it a name.' },
  ENDPOINT_NAME_LONG: { zh: '名称最多 {most} 个字符。', en: 'The name has {most} characters at most.' },
  ENDPOINT_ADDRESS: {
    zh: '地址须以 https:// 开头，最多 2000 个字符。',
    en: 'The address begins with https:// and has 2000 characters at most.',
  },
  ENDPOINT_NOT_SECURE: { zh: '正式运行时只接受 https 地址。', en: 'Outside a demonstration only https is taken.' },
  ENDPOINT_HOLDS_PASSWORD: { zh: '地址中不得含用户名或密码。', en: 'The address may not hold a name or password.' },
  ENDPOINT_INSIDE: {
    zh: '该地址位于本机构的内部网络；推送只发往公网地址，或由运维人员列出的主机。',
    en: 'The address is in the body’s own network; events go to public addresses, or to hosts that the operator names.',
  },
  ENDPOINT_TELLS_NOTHING: { zh: '请至少选择一类事件。', en: 'Choose at least one event.' },
  ENDPOINT_STOPPED: {
    zh: '推送地址已停用；请先启用。',
    en: 'The endpoint is stopped; let it go on first.',
  },
};
