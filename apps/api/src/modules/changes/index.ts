import './change-notice.fields.js';
export * from './change-notice.entity.js';
export { ChangeNoticeResolver } from './change-notice.resolver.js';
export { assessChange } from './assess-change.js';
export { draftScopeChange } from './draft-scope-change.js';
export { notifyChange } from './notify-change.js';
