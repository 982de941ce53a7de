import { BoardEntryKind, BoardTaskKind, ProposalStatus, UncoveredReason } from '@touchstone/rules';
import { tellEnum } from '../../graphql/enums.js';

tellEnum(ProposalStatus, 'ProposalStatus', {
  about: 'How far a proposal of who audits what has come.',
  DRAFT: 'It is looked at, changed, and taken up line by line.',
  ACCEPTED: 'Every line with a team was taken up.',
  DISCARDED: 'It was laid aside.',
});
tellEnum(UncoveredReason, 'UncoveredReason', {
  about: 'What keeps an audit from a team.',
  NO_TIME: 'The table has no audit time for it; the time has to be argued for in a plan.',
  NO_DAY: 'Its window holds no days in a row that are long enough.',
  NO_LEADER: 'Nobody may lead it.',
  CODE_NOT_HELD: 'Nobody who may go brings a technical code that it needs.',
  TIME_SHORT: 'Too few people who count may go.',
  LANGUAGE_NOT_SPOKEN: "No auditor who may go works in the client's language.",
  PEOPLE_TAKEN: 'Those who may go are needed elsewhere on its days.',
});
tellEnum(BoardEntryKind, 'BoardEntryKind', {
  about: "What takes a person's days on the planning board.",
  AUDIT: 'A seat on an audit.',
  PROPOSAL: 'A seat that is proposed.',
  LEAVE: 'Leave.',
});
tellEnum(BoardTaskKind, 'BoardTaskKind', {
  about: 'What still waits to be planned.',
  SURVEILLANCE: 'A surveillance that is due and has no audit.',
  RECERTIFICATION: 'A recertification that is due and has no audit.',
  TEAM: 'An audit without a leader, or without people for all its time.',
});
