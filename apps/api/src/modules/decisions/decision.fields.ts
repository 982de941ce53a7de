import { backRelation } from '../../reading/registry.js';
import { Application } from '../applications/index.js';
import { Audit } from '../audits/index.js';
import { Certificate, Certification } from '../certificates/index.js';
import { ChangeNotice } from '../changes/index.js';
import { MarkCase } from '../marks/index.js';
import { Decision, TechnicalReview } from './decision.entity.js';

backRelation(Audit, 'technicalReviews', {
  entity: () => TechnicalReview,
  description: 'Technical reviews, the newest first.',
  mappedBy: 'audit',
  orderBy: 'x.reviewed_on desc',
});
backRelation(Audit, 'decision', {
  entity: () => Decision,
  description: 'The decision that rests on it.',
  mappedBy: 'audit',
  only: true,
});
backRelation(Application, 'decision', {
  entity: () => Decision,
  description: 'The decision on the change of scope that it asks for.',
  mappedBy: 'application',
  only: true,
});
backRelation(ChangeNotice, 'decision', {
  entity: () => Decision,
  description: 'The decision that settled it.',
  mappedBy: 'changeNotice',
  only: true,
});
backRelation(MarkCase, 'decisions', {
  entity: () => Decision,
  description: 'Steps on the certificate that followed from it, the newest first.',
  mappedBy: 'markCase',
  orderBy: 'x.decided_on desc',
});
backRelation(Certification, 'decisions', {
  entity: () => Decision,
  description: 'Decisions on the file, the newest first.',
  mappedBy: 'certification',
  orderBy: 'x.decided_on desc',
});
backRelation(Certificate, 'decisions', {
  entity: () => Decision,
  description: 'Decisions that made or changed it, the newest first.',
  mappedBy: 'certificate',
  orderBy: 'x.decided_on desc',
});
