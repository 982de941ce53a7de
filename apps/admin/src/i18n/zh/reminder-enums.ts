import type { EnumLabels } from '../enum-labels.js';

/** What the words of reminders, jobs and web-hooks are called. */
export const reminderEnums: Pick<
  EnumLabels,
  'NoticeTopic' | 'ReminderMail' | 'JobQueue' | 'JobState' | 'WebhookEventType' | 'DeliveryState'
> = {
  NoticeTopic: {
    DUE: '到期提醒',
    SUSPENSION_PROPOSED: '建议暂停',
    WITHDRAWAL_PROPOSED: '建议撤销',
    JOB_FAILED: '后台作业失败',
    ENDPOINT_DISABLED: '推送地址已停用',
  },
  ReminderMail: { IN_APP: '只在系统内', DAILY: '每天一封', WEEKLY: '每周一封' },
  JobQueue: { REMINDERS: '到期提醒', XRAY: '数据体检', SAVED_VIEW: '发送视图', DESTRUCTION: '清除已销毁档案' },
  JobState: { WAITING: '等待', RUNNING: '进行中', DONE: '已完成', FAILED: '已放弃' },
  WebhookEventType: {
    CERTIFICATE_GRANTED: '颁发证书',
    CERTIFICATE_MAINTAINED: '保持证书',
    CERTIFICATE_LEVEL_CHANGED: '等级变化',
    CERTIFICATE_SCOPE_CHANGED: '范围变化',
    CERTIFICATE_SUSPENDED: '暂停证书',
    CERTIFICATE_RESTORED: '恢复证书',
    CERTIFICATE_WITHDRAWN: '撤销证书',
    CERTIFICATE_CANCELLED: '注销证书',
    CERTIFICATE_REPLACED: '证书被取代',
    CERTIFICATE_REISSUED: '换发证书',
    APPLICATION_SUBMITTED: '提交申请',
    AUDIT_PLANNED: '策划审查',
    AUDIT_MOVED: '审查改期',
    AUDIT_REPORTED: '提交审查报告',
    NONCONFORMITY_RAISED: '开出不符合项',
    DECISION_TAKEN: '作出决定',
    RETURN_REPORTED: '信息上报',
    DUE_OVERDUE: '事项逾期',
  },
  DeliveryState: { WAITING: '等待', DELIVERED: '已送达', FAILED: '已放弃' },
};
