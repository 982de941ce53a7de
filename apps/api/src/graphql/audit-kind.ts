import { AuditKind } from '@touchstone/rules';
import { tellEnum } from './enums.js';

/* Told apart from the audits: a quote prices audits by their kind before there is one. */
tellEnum(AuditKind, 'AuditKind', {
  about: 'What an audit (审查) is for.',
  INITIAL: 'Before a first certificate (初次认证审查).',
  SURVEILLANCE: 'Within the cycle (监督审查).',
  RECERTIFICATION: 'Before the next cycle (再认证审查).',
  SPECIAL: 'Short notice, scope change, transfer or follow-up (特殊审查).',
});
