/** Opens the seal that the environment names: a deployment's key, else one of this machine alone. */
import type { Environment } from '#adapters/environment.ts';
import { openAesSeal } from '#adapters/secrets/aes-seal.ts';
import { localKey } from '#adapters/secrets/local-key.ts';
import { AppError } from '#studio/shared/errors.ts';
import type { Seal } from '#studio/shared/seal.ts';

/** ENVIRONMENT_INVALID where several machines may share a database and no key is named for them all. */
export async function openSeal({
  ENCRYPTION_KEY: keys,
  DATABASE_URL: database,
  VITRINE_HOME: home,
}: Pick<Environment, 'ENCRYPTION_KEY' | 'DATABASE_URL' | 'VITRINE_HOME'>): Promise<Seal> {
  if (keys !== undefined) return openAesSeal(keys);
  if (database !== undefined)
    throw new AppError('ENVIRONMENT_INVALID', {
      reason:
        'ENCRYPTION_KEY: with a DATABASE_URL, give every process the same key. Make one with: openssl rand -base64 32',
    });
  return openAesSeal([await localKey(home)]);
}
