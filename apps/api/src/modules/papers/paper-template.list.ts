import { PaperKind } from '@touchstone/rules';
import { INT, REFERENCE, TEXT, WORD } from '../../reading/filters.js';
import { listOf } from '../../reading/list.js';
import { PaperTemplate } from './paper-template.entity.js';

/** Templates the body has published, all versions. */
export const PaperTemplateList = listOf(PaperTemplate, {
  fields: {
    id: { kind: REFERENCE },
    kind: { kind: WORD(PaperKind), sortable: true },
    programme: { kind: REFERENCE },
    editionId: { kind: TEXT },
    revision: { kind: INT, sortable: true },
  },
  defaultOrder: [['id', 'DESC']],
});
