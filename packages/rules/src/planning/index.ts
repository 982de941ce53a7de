export { halfDaysOf, personDaysOf } from './person-days.js';
