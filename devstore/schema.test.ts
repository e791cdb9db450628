/** Tests that the schema is Shopify's, whole and of our version, and that bringing it twice is bringing it once. */
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { isObjectType, validateSchema } from 'graphql';
import { expect, it } from 'vitest';
import { ADMIN_API_VERSION } from '#adapters/shopify/admin.ts';
import { API_VERSION, loadAdminSchema } from '#devstore/schema.ts';

it('is the real one: valid, whole, built once, of the version that the app asks for', () => {
  const schema = loadAdminSchema();
  expect(validateSchema(schema)).toEqual([]);
  expect(Object.keys(schema.getTypeMap()).length).toBeGreaterThan(2000);
  const product = schema.getType('Product');
  expect(isObjectType(product) && product.getFields()['images']?.deprecationReason).toBeTruthy();
  expect(loadAdminSchema()).toBe(schema);
  expect(API_VERSION).toBe(ADMIN_API_VERSION);
});

it('is not brought again when it is there', () => {
  const root = join(import.meta.dirname, '..');
  const changedAt = () => statSync(join(root, `.vitrine/schema/admin_${API_VERSION}.json.gz`)).ctimeMs;
  const before = changedAt();
  expect(execFileSync(join(root, 'bin/fetch-schema'), { encoding: 'utf8' })).toBe('');
  expect(changedAt()).toBe(before);
});
