/** What says at the foot of the page what was done or went wrong. */
export { Notification as Spoken } from 'react-admin';
