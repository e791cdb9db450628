/** Opens the deployment's database as the environment describes it. */
import { openDatabase } from '#adapters/database/open-database.ts';
import type { Environment } from '#adapters/environment.ts';
import { openSeal } from '#adapters/secrets/open-seal.ts';
import { bindUseCases, type Database } from '#wiring/bind-use-cases.ts';

/** Rejects with AppError ENVIRONMENT_INVALID when the encryption key is missing or wrong. */
export const openDeploymentDatabase = async (environment: Environment): Promise<Database> =>
  bindUseCases(
    await openDatabase({
      url: environment.DATABASE_URL,
      home: environment.VITRINE_HOME,
      seal: await openSeal(environment),
    }),
    { firstGrantQuarterPoints: environment.FIRST_GRANT_POINTS },
  );
