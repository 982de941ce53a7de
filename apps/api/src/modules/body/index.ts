export * from './body-profile.entity.js';
export { BodyResolver } from './body.resolver.js';
export * from './holiday-year.entity.js';
export { HolidayYearResolver } from './holiday-year.resolver.js';
export * from './price-list.entity.js';
export { priceListOn } from './price-list.queries.js';
export { PriceListResolver } from './price-list.resolver.js';
