export { CombinedResolver } from './combined.resolver.js';
export { combineAudits } from './combine-audits.js';
export { recordMergedResponses } from './record-merged-responses.js';
export { recordMergedSamples } from './record-merged-samples.js';
