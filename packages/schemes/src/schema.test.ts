import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { AuditKind, CombinationMethod, Coverage, DocumentKind, Regime } from '@touchstone/rules';
import { describe, expect, it } from 'vitest';
import { FORMATS, decimalOf, hundredths } from './formats.js';
import { SCHEMA_URL } from './schema.js';
import { Standing } from './standing.js';

const schema = JSON.parse(readFileSync(SCHEMA_URL, 'utf8'));
const { properties, definitions } = schema;

describe('the schema', () => {
  it('is a proper one', () => {
    const ajv = new Ajv({
      strictRequired: false,
      strictTypes: false,
      formats: Object.fromEntries(Object.keys(FORMATS).map((name) => [name, true])),
    });
    expect(ajv.validateSchema(schema)).toBe(true);
  });

  it('speaks the closed word lists of the rules', () => {
    expect(definitions.standing.enum).toEqual(Object.values(Standing));
    expect(definitions.coverage.enum).toEqual(Object.values(Coverage));
    expect(properties.combination.properties.method.enum).toEqual(Object.values(CombinationMethod));
    expect(properties.cycle.properties.regime.enum).toEqual(Object.values(Regime));
    expect(Object.keys(properties.coverage.properties)).toEqual(expect.arrayContaining(Object.values(AuditKind)));
    expect(Object.values(DocumentKind)).toEqual(
      expect.arrayContaining(properties.application.properties.documents.items.properties.code.enum),
    );
  });
});

describe('decimals', () => {
  it.each([
    ['0.01', 1],
    ['2.5', 250],
    ['40', 4000],
    ['99.99', 9999],
  ])('%s is %d hundredths', (text, whole) => {
    expect(hundredths(text)).toBe(whole);
    expect(decimalOf(whole)).toBe(text);
  });

  it('drop no zero that counts', () => {
    expect(decimalOf(1000)).toBe('10');
    expect(decimalOf(0)).toBe('0');
  });
});
