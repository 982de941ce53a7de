export * from './body-profile.entity.js';
