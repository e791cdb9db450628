/** Holds every Admin API operation of the app against Shopify's own schema. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { NoDeprecatedCustomRule, specifiedRules, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { GENERATED_FILE, readAdminSchema, readOperations } from './generate-operations.ts';

const schema = readAdminSchema();
const operations = readOperations();

/** What its replacement would cost the merchant is in docs/decisions/0022. */
const DEPRECATED_ON_PURPOSE = [
  'The field Mutation.productDeleteMedia is deprecated. Use `fileUpdate` instead.',
];

describe('the operations', () => {
  it('are valid in Shopify’s schema', () => {
    expect(validate(schema, operations, specifiedRules).map(({ message }) => message)).toEqual([]);
  });

  it('use nothing that is deprecated, but for what was decided', () => {
    expect(validate(schema, operations, [NoDeprecatedCustomRule]).map(({ message }) => message)).toEqual(
      DEPRECATED_ON_PURPOSE,
    );
  });

  it('are typed as the schema says: run bin/generate-operations after changing one', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [
      join(import.meta.dirname, 'generate-operations.ts'),
      '--print',
    ]);
    expect(stdout).toBe(readFileSync(GENERATED_FILE, 'utf8'));
  });
});
