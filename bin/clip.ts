/** The clip command: makes a product video from a product link. */
import { startDevelopmentStore, DEVELOPMENT_SHOPS, type DevelopmentStore } from '#bin/development-store.ts';
import { HELP, readClipOptions, type ClipOptions } from '#bin/clip-options.ts';
import { jsonOf, summaryOf } from '#bin/describe-clip.ts';
import { makeClip } from '#bin/make-clip.ts';
import { openProgressLine } from '#bin/progress-line.ts';
import { readEnvironment, type Environment } from '#adapters/environment.ts';
import { parseProductLink } from '#studio/product/link.ts';
import { AppError } from '#studio/shared/errors.ts';
import { openCommand } from '#wiring/open-command.ts';

/**
 * 0 done · 1 a fault or a service that failed · 2 something in the command or the product is not as it must
 * be · 130 canceled.
 */
const EXIT = { done: 0, failed: 1, badInput: 2, cancelled: 130 } as const;

const cancel = new AbortController();
process.once('SIGINT', () => cancel.abort());
process.once('SIGTERM', () => cancel.abort());

process.exitCode = await run(process.argv.slice(2));

async function run(args: readonly string[]): Promise<number> {
  let store: DevelopmentStore | null = null;
  try {
    const options = readClipOptions(args);
    if (options === null) {
      console.log(HELP);
      return EXIT.done;
    }
    const environment = readEnvironment();
    store = needsDevelopmentStore(environment, options) ? await startDevelopmentStore() : null;
    return await make(store === null ? environment : pointedAt(environment, store), options);
  } catch (error) {
    return complain(error);
  } finally {
    await store?.close();
  }
}

async function make(environment: Environment, options: ClipOptions): Promise<number> {
  const services = await openCommand(environment);
  const progress = openProgressLine(process.stderr);
  try {
    const made = await makeClip(services, options, progress, cancel.signal);
    progress.end();
    if (!made.ok) return complain(made.error);
    if (options.json) console.log(jsonOf(made.value));
    else console.log(`${summaryOf(made.value)}\n${made.value.paths.video}`);
    return EXIT.done;
  } finally {
    progress.end();
    await services.close();
  }
}

/** Without a store of one's own the development store stands in for it. */
function needsDevelopmentStore(
  { SHOPIFY_SHOP: shop, VITRINE_DEVSTORE_ORIGIN: origin }: Environment,
  { link }: ClipOptions,
): boolean {
  if (shop !== undefined || origin !== undefined) return false;
  const parsed = parseProductLink(link);
  return parsed.ok && (parsed.value.host === null || DEVELOPMENT_SHOPS.includes(parsed.value.host));
}

function pointedAt(environment: Environment, store: DevelopmentStore): Environment {
  return {
    ...environment,
    VITRINE_DEVSTORE_ORIGIN: store.origin,
    SHOPIFY_SHOP: store.shop,
    SHOPIFY_ACCESS_TOKEN: store.accessToken,
  };
}

function complain(error: unknown): number {
  if (cancel.signal.aborted) {
    console.error('Cancelled. Nothing was charged and nothing half-written was left.');
    return EXIT.cancelled;
  }
  if (!(error instanceof AppError)) {
    console.error(error);
    return EXIT.failed;
  }
  console.error(error.message);
  return error.status >= 500 ? EXIT.failed : EXIT.badInput;
}
