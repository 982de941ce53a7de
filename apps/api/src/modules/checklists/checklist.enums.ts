import { ChecklistVerdict } from '@touchstone/rules';
import { tellEnum } from '../../graphql/enums.js';

tellEnum(ChecklistVerdict, 'ChecklistVerdict', {
  about: 'What was found at an item of a checklist.',
  YES: 'It is so.',
  NO: 'It is not so, as the remark says.',
  NOT_APPLICABLE: 'It does not apply, as the remark says.',
});
