import { expect, it } from 'vitest';
import { hasSteps } from './has-steps.js';

it.each([
  ['Nonconformity:1', true],
  ['Certificate:1', true],
  ['SurveillanceActivity:1', false],
  ['Person:1', false],
  ['HouseTask:1', false],
])('hasSteps of %s is %s', (id, has) => {
  expect(hasSteps(id)).toBe(has);
});
