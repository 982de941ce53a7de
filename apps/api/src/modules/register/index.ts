import './tell-subscribers.js';
export { certificateCode } from './certificate-code.js';
export { certificateCredential } from './certificate-credential.js';
export { IssuerKey } from './issuer-key.entity.js';
export { issuerDid, prepareKeys, publishedKeys } from './issuer-keys.js';
export { OPEN_API } from './open-api.js';
export { openCertificate } from './public-certificate.queries.js';
export { publicStatuses } from './public-status.queries.js';
export { certificateAddress, registerAddress } from './public-visit.js';
export type { PublicVisit } from './public-visit.js';
export { registerPage } from './register-page.js';
export { IssueCodeResolver, IssuerKeyResolver } from './register.resolver.js';
export { REGISTER_STYLE, REGISTER_STYLE_PATH } from './register-style.js';
export { StatusListEntry } from './status-list-entry.entity.js';
export { statusList } from './status-lists.js';
export { StatusSubscription } from './status-subscription.entity.js';
export {
  askSubscription,
  confirmSubscription,
  endSubscription,
  findSubscription,
  noteSubscription,
} from './subscribe.js';
export { subscriptionPage } from './subscription-page.js';
export type { SubscriptionStanding } from './subscription-page.js';
