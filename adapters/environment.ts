/** The only reader of process.env: parses the settings once and refuses to start when one is wrong. */
import { z } from 'zod';
import { WRITERS } from '#adapters/language/providers.ts';
import { chooseProvider, type Choice, type Provider } from '#adapters/provider.ts';
import { SPEAKERS } from '#adapters/speech/providers.ts';
import { parseOffers, type Offers } from '#studio/points/offers.ts';
import { parsePoints } from '#studio/points/points.ts';
import { AppError } from '#studio/shared/errors.ts';

const empty = (value: unknown): unknown => (value === '' ? undefined : value);
const text = z.preprocess(empty, z.string().optional());

const KEY_BYTES = 32;
/** Known to everyone who reads this: good for the development store alone. */
const DEVELOPMENT_SECRET = 'vitrine-development-secret';
const isOfThisMachine = (url: string): boolean =>
  /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(new URL(url).hostname);

const environmentSchema = z
  .object({
    /** Where files, steps and tools are kept on one machine. */
    VITRINE_HOME: z.preprocess(empty, z.string().default('.vitrine')),
    /** Development only: requests for *.myshopify.com go to this loopback origin. */
    VITRINE_DEVSTORE_ORIGIN: z.preprocess(
      empty,
      z.url({ protocol: /^http$/, hostname: /^(127\.0\.0\.1|localhost)$/ }).optional(),
    ),

    /** The own store: its myshopify.com domain and an Admin API access token. */
    SHOPIFY_SHOP: z.preprocess(
      empty,
      z
        .string()
        .regex(/^[a-z0-9][a-z0-9-]*\.myshopify\.com$/)
        .optional(),
    ),
    SHOPIFY_ACCESS_TOKEN: text,

    /** PostgreSQL of a deployment; by default one from the npm packages runs under VITRINE_HOME. */
    DATABASE_URL: z.preprocess(empty, z.url({ protocol: /^postgres(ql)?$/ }).optional()),
    /** Redis for the queue; by default the queue lies in PostgreSQL. */
    REDIS_URL: z.preprocess(empty, z.url({ protocol: /^rediss?$/ }).optional()),
    /** A bucket of S3, or of a compatible service, for files; by default a folder under VITRINE_HOME. */
    S3_BUCKET: text,
    S3_REGION: z.preprocess(empty, z.string().default('us-east-1')),
    /** Another server than Amazon's. */
    S3_ENDPOINT: z.preprocess(empty, z.url({ protocol: /^https?$/ }).optional()),
    /** Before every key. */
    S3_PREFIX: z.preprocess(
      empty,
      z
        .string()
        .regex(/^([\w.-]+\/)*$/, 'end it with a slash, as in "vitrine/"')
        .default(''),
    ),
    /** By default as AWS provides them: the machine's role, a profile. */
    S3_ACCESS_KEY_ID: text,
    S3_SECRET_ACCESS_KEY: text,
    /** Capacity of the local disk cache for files that were recently read or written. */
    S3_CACHE_GIBIBYTES: z.preprocess(empty, z.coerce.number().positive().default(10)),
    /** How many exports one worker renders at once. */
    EXPORT_CONCURRENCY: z.preprocess(empty, z.coerce.number().int().min(1).max(32).default(1)),

    /**
     * The app as Shopify knows it: client id and secret, its own address, what it may do. The defaults are
     * those of the development store.
     */
    SHOPIFY_API_KEY: z.preprocess(empty, z.string().default('vitrine-development')),
    SHOPIFY_API_SECRET: z.preprocess(empty, z.string().min(16).default(DEVELOPMENT_SECRET)),
    SHOPIFY_APP_URL: z.preprocess(empty, z.url().default('http://127.0.0.1:3000')),
    SCOPES: z.preprocess(
      empty,
      z.string().default('read_locales,read_metaobjects,read_products,read_translations,write_products'),
    ),
    /** Development only: where App Bridge is loaded from. */
    APP_BRIDGE_URL: z.preprocess(empty, z.url().optional()),
    /** Where the web process listens. */
    PORT: z.preprocess(empty, z.coerce.number().int().min(0).max(65_535).default(3000)),
    HOST: z.preprocess(empty, z.string().default('127.0.0.1')),

    /**
     * Seals the keys that shops bring: 32 bytes in base64; several, separated by commas: the first seals, all
     * open. By default a key of this machine's own, under VITRINE_HOME.
     */
    ENCRYPTION_KEY: z.preprocess(
      empty,
      z
        .string()
        .transform((text) => text.split(',').map((key) => Buffer.from(key.trim(), 'base64')))
        .refine(
          (keys) => keys.every(({ length }) => length === KEY_BYTES),
          `give ${KEY_BYTES} bytes in base64, as "openssl rand -base64 ${KEY_BYTES}" writes them`,
        )
        .optional(),
    ),
    /**
     * Origins of this deployment's own writers and speakers that a shop may name although they are private,
     * separated by commas.
     */
    PROVIDER_ORIGINS: z.preprocess(
      empty,
      z
        .string()
        .transform((text) => text.split(',').map((origin) => new URL(origin.trim()).origin))
        .default([]),
    ),

    /** A folder on the web with the voices' archives, where the public releases are not to be used. */
    VOICES_BASE_URL: z.preprocess(empty, z.url({ protocol: /^https?$/ }).optional()),

    /** Who sells points: Shopify's bill, or nobody (the operator grants them: bin/points). */
    BILLING: z.preprocess(empty, z.enum(['none', 'shopify']).default('none')),
    /** Charges are only for show, as long as this is not "false". */
    BILLING_TEST: z
      .preprocess(empty, z.enum(['true', 'false']).default('true'))
      .transform((text) => text === 'true'),
    BILLING_CURRENCY: z.preprocess(empty, z.string().default('USD')),
    /** "points=price" and "Name:points=price", separated by commas. */
    POINT_PACKS: z.string().default('100=12.00,500=50.00,2000=160.00'),
    POINT_PLANS: z.string().default('Starter:150=15.00,Studio:600=49.00'),
    /**
     * Price of a point beyond a plan's included ones (a multiple of 0.04; empty: a plan ends there), and how
     * much of it a month a merchant agrees to.
     */
    POINT_USAGE_PRICE: z.string().default('0.12'),
    POINT_USAGE_CAP: z.string().default('100.00'),
    /** Points for a shop that comes for the first time, once for ever. */
    FIRST_GRANT_POINTS: z.preprocess(empty, z.string().default('100')).transform((text, context) => {
      const quarterPoints = parsePoints(text);
      if (quarterPoints !== null && quarterPoints >= 0) return quarterPoints;
      context.addIssue({ code: 'custom', message: 'give a number of points, such as 100' });
      return z.NEVER;
    }),

    /** Where merchants find help, and where they write: shown on Home. */
    SUPPORT_URL: z.preprocess(empty, z.url({ protocol: /^https?$/ }).optional()),
    SUPPORT_EMAIL: z.preprocess(empty, z.email().optional()),

    /** Path of an ffmpeg binary; by default the system's, else the one bundled in the npm package. */
    FFMPEG: text,
    LOG_LEVEL: z.preprocess(empty, z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info')),
  })
  .refine(
    (settings) => (settings.S3_ACCESS_KEY_ID === undefined) === (settings.S3_SECRET_ACCESS_KEY === undefined),
    { path: ['S3_ACCESS_KEY_ID'], message: 'give S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY, or neither' },
  )
  .refine(
    (settings) =>
      settings.SHOPIFY_API_SECRET !== DEVELOPMENT_SECRET || isOfThisMachine(settings.SHOPIFY_APP_URL),
    {
      path: ['SHOPIFY_API_SECRET'],
      message:
        'at an address that others reach, the app needs the client secret that Shopify shows for it (Dev Dashboard, Settings); the development secret is known to all',
    },
  );

/** What this deployment sells. Throws RangeError where its settings are wrong; `readEnvironment` has seen to that. */
export const offersOf = (
  settings: Pick<
    Environment,
    'BILLING_CURRENCY' | 'POINT_PACKS' | 'POINT_PLANS' | 'POINT_USAGE_PRICE' | 'POINT_USAGE_CAP'
  >,
): Offers =>
  parseOffers({
    currency: settings.BILLING_CURRENCY,
    packs: settings.POINT_PACKS,
    plans: settings.POINT_PLANS,
    usagePerPoint: settings.POINT_USAGE_PRICE,
    usageCap: settings.POINT_USAGE_CAP,
  });

/**
 * Every setting of a deployment, parsed: numbers are numbers, defaults are filled in, and what was left empty
 * is undefined; who writes and speaks, with the settings that those take.
 */
export type Environment = z.infer<typeof environmentSchema> & { WRITER: Choice; SPEAKER: Choice };

/** Who can be named by WRITER and SPEAKER, the default first. */
export type Providers = {
  readonly WRITER: readonly Provider<unknown>[];
  readonly SPEAKER: readonly Provider<unknown>[];
};

/** Throws AppError ENVIRONMENT_INVALID that names each wrong variable. */
export function readEnvironment(
  variables: Record<string, string | undefined> = process.env,
  providers: Providers = { WRITER: WRITERS, SPEAKER: SPEAKERS },
): Environment {
  const parsed = environmentSchema.safeParse(variables);
  const writer = chooseProvider('WRITER', providers.WRITER, variables);
  const speaker = chooseProvider('SPEAKER', providers.SPEAKER, variables);
  if (!parsed.success || !writer.ok || !speaker.ok) {
    const problems = [
      ...(parsed.error?.issues ?? []).map((issue) => `${issue.path.join('.')}: ${issue.message}`),
      ...(writer.ok ? [] : writer.error),
      ...(speaker.ok ? [] : speaker.error),
    ];
    throw new AppError('ENVIRONMENT_INVALID', { reason: problems.join('; ') });
  }
  try {
    offersOf(parsed.data);
  } catch (error) {
    if (error instanceof RangeError) throw new AppError('ENVIRONMENT_INVALID', { reason: error.message });
    throw error;
  }
  return { ...parsed.data, WRITER: writer.value, SPEAKER: speaker.value };
}
