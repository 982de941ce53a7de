export * from './body-profile.entity.js';
export { BodyResolver } from './body.resolver.js';
export * from './holiday-year.entity.js';
export { HolidayYearResolver } from './holiday-year.resolver.js';
