export { ConsistencyResolver } from './consistency/consistency.resolver.js';
export { XrayRun } from './xray/xray-run.entity.js';
