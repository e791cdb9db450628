/** The operator's commands for points: shows, gives and takes points, audits all ledgers, ends a shop's review. */
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { readEnvironment } from '#adapters/environment.ts';
import { operatorGrant, operatorTaking, REASONS } from '#studio/points/entry.ts';
import { formatQuarterPoints, MAX_POINTS, parsePoints, QUARTERS_A_POINT } from '#studio/points/points.ts';
import { openDeploymentDatabase } from '#wiring/open-deployment-database.ts';

const USAGE = `npm run points -- <what>

  show <shop>                          the balance and the last entries
  grant <shop> <points> [--note why]   gives points, for example: grant name.myshopify.com 100 --note "for the fair"
        [--key text]                   the same key again gives nothing
  take <shop> <points> --note why      takes points back: a mistaken gift, a pack whose price Shopify paid back
        [--key text]                   the same key again takes nothing
  audit                                checks all ledgers; a shop whose ledger does not add up can start nothing
  clear <shop>                         lets a shop go on after you have put things right

The shop is named as Shopify names it: name.myshopify.com.`;

const SHOP = /^[a-z0-9][a-z0-9-]*\.myshopify\.com$/;
const SHOWN = 20;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { note: { type: 'string', default: '' }, key: { type: 'string' } },
});
const [what = '', shop = '', text = ''] = positionals;
if (!['show', 'grant', 'take', 'audit', 'clear'].includes(what)) stop(USAGE);
if (what !== 'audit' && !SHOP.test(shop))
  stop(`“${shop}” is no shop: name it as Shopify does, name.myshopify.com.`);
const changes = what === 'grant' || what === 'take';
const quarterPoints = changes ? (parsePoints(text) ?? 0) : 0;
if (changes && quarterPoints <= 0)
  stop(`“${text}” is no number of points: give quarters at most, such as 100 or 3.75.`);
if (quarterPoints > MAX_POINTS * QUARTERS_A_POINT)
  stop(`${text} points are too many at once: ${MAX_POINTS.toLocaleString('en')} at most.`);
if (what === 'take' && values.note === '') stop('Say why with --note: the merchant reads it in her history.');

const database = await openDeploymentDatabase(readEnvironment());
try {
  process.exitCode = await run();
} finally {
  await database.close();
}

async function run(): Promise<number> {
  const { ledger } = database.forShop(shop);
  if (what === 'audit') {
    const faults = await database.ledgerAudit.run();
    for (const fault of faults) console.log(`${fault.shop}: ${fault.what}: ${JSON.stringify(fault.row)}`);
    console.log(
      faults.length === 0
        ? 'All ledgers add up.'
        : `${faults.length} faults: these shops can start nothing until you have put things right and run “clear”.`,
    );
    return faults.length === 0 ? 0 : 1;
  }
  if (what === 'clear') {
    console.log(
      (await database.ledgerAudit.clear(shop)) ? `${shop} can go on.` : `${shop} was not under review.`,
    );
    return 0;
  }
  if (what === 'grant') {
    if ((await database.shops.find(shop)) === null)
      console.log(`${shop} has not installed Vitrine yet: the points wait for it.`);
    const given = await ledger.add(operatorGrant(quarterPoints, values.key ?? randomUUID(), values.note));
    console.log(
      given ? `${text} points given.` : 'Points were given under this key before: nothing was added.',
    );
  }
  if (what === 'take') {
    const taken = await ledger.takeBack(
      operatorTaking(quarterPoints, values.key ?? randomUUID(), values.note),
    );
    if (!taken.ok) {
      console.error(`${shop} has ${taken.error.details['balance'] ?? 'fewer'} points: nothing was taken.`);
      return 2;
    }
    console.log(
      taken.value
        ? `${text} points taken back.`
        : 'Points were taken under this key before: nothing was taken.',
    );
  }
  const balance = await ledger.balance();
  console.log(
    `${shop}: ${formatQuarterPoints(balance.quarterPoints)} points${balance.underReview ? ', under review' : ''}`,
  );
  for (const entry of (await ledger.entries({ limit: SHOWN })).reverse()) {
    const change = `${entry.quarterPoints > 0 ? '+' : ''}${formatQuarterPoints(entry.quarterPoints)}`;
    console.log(
      `${entry.createdAt.toISOString()}  ${entry.kind.padEnd(8)} ${change.padStart(9)}  ${formatQuarterPoints(entry.balanceAfter).padStart(9)}  ${REASONS[entry.reason]}${entry.note === '' ? '' : `: ${entry.note}`}${entry.subject === null ? '' : ` (${entry.subject.kind} ${entry.subject.id})`}`,
    );
  }
  return 0;
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}
