import type { TemplateContent } from '@touchstone/rules';
import { facts, heading, row, say } from './parts.js';

/** The attendance sheet of the opening and closing meetings. */
export const attendanceSheet: TemplateContent = {
  language: 'ZH',
  title: { zh: '首次会议、末次会议签到表', en: 'Attendance at the opening and closing meetings' },
  blocks: [
    facts(
      row('受审查方', 'Client', '{clientName}'),
      row('审查编号', 'Audit number', '{auditNumber}'),
      row('审查组长', 'Team leader', '{leader}'),
      row(
        '首次会议',
        'Opening meeting',
        say('时间：{openingTime}　地点：{openingPlace}', 'Time: {openingTime}　Place: {openingPlace}'),
      ),
      row(
        '末次会议',
        'Closing meeting',
        say('时间：{closingTime}　地点：{closingPlace}', 'Time: {closingTime}　Place: {closingPlace}'),
      ),
    ),
    heading('审查组', 'Audit team'),
    {
      block: 'table',
      of: 'team',
      columns: [
        { label: say('姓名', 'Name'), value: '{memberName}', width: 25 },
        { label: say('职务', 'Seat'), value: '{memberRole}', width: 25 },
        { label: say('首次会议签名', 'Opening: signature'), value: '[{memberOpening}]', width: 25 },
        { label: say('末次会议签名', 'Closing: signature'), value: '[{memberClosing}]', width: 25 },
      ],
    },
    heading('受审查方', 'Client'),
    {
      block: 'table',
      of: 'clientAttendees',
      columns: [
        { label: say('姓名', 'Name'), value: '{attendeeName}', width: 22 },
        { label: say('部门、职务', 'Department, post'), value: '[{attendeePost}]', width: 28 },
        { label: say('首次会议签名', 'Opening: signature'), value: '[{attendeeOpening}]', width: 25 },
        { label: say('末次会议签名', 'Closing: signature'), value: '[{attendeeClosing}]', width: 25 },
      ],
      blankRows: 14,
    },
  ],
};
