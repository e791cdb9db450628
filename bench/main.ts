/**
 * Measures speed and memory against the limit and against peers: npm run bench -- limit | peers | memory |
 * speed | app | ledger | work | growth | words | craft | sheets | look-pictures.
 */
import { appTables, measureApp } from '#bench/app.ts';
import { measureCraft } from '#bench/craft.ts';
import { growthTables, measureGrowth } from '#bench/growth.ts';
import { ledgerTable, measureLedger } from '#bench/ledger.ts';
import { limitTable, measureLimit, ratioToEncodeOnly } from '#bench/limit.ts';
import { measureMemory, memoryTable } from '#bench/memory.ts';
import { measurePeers, peerTables } from '#bench/peers.ts';
import { drawLookPictures } from '#bench/look-pictures.ts';
import { drawSheets } from '#bench/sheets.ts';
import { measureSpeed, speedTables } from '#bench/speed.ts';
import { formatTable, keepResults } from '#bench/table.ts';
import { measureWords } from '#bench/words.ts';
import { measureWork, workTables } from '#bench/work.ts';
import { openWorkshop, type Workshop } from '#bench/workshop.ts';

const ROUNDS = 2;

const say = (line: string): void => console.error(line);

const BENCHMARKS: Record<string, (workshop: Workshop) => Promise<void>> = {
  async limit(workshop) {
    const results = await measureLimit(workshop, ROUNDS, say);
    const table = limitTable(results);
    keepResults('limit', [table]);
    console.log(formatTable(table));
    console.log(`ratio to encode-only: ${ratioToEncodeOnly(results).toFixed(2)}`);
  },
  async peers(workshop) {
    const tables = peerTables(await measurePeers(workshop, ROUNDS, say));
    keepResults('peers', tables);
    console.log(tables.map(formatTable).join('\n'));
  },
  async memory(workshop) {
    const table = memoryTable(await measureMemory(workshop, say));
    keepResults('memory', [table]);
    console.log(formatTable(table));
  },
  async speed() {
    const tables = speedTables(await measureSpeed(ROUNDS, say));
    keepResults('speed', tables);
    console.log(tables.map(formatTable).join('\n'));
  },
  async app() {
    const tables = appTables(await measureApp(say));
    keepResults('app', tables);
    console.log(tables.map(formatTable).join('\n'));
  },
  async ledger() {
    const table = ledgerTable(await measureLedger(say));
    keepResults('ledger', [table]);
    console.log(formatTable(table));
  },
  async growth() {
    const tables = growthTables(await measureGrowth(say));
    keepResults('growth', tables);
    console.log(tables.map(formatTable).join('\n'));
  },
  async work() {
    const tables = workTables(await measureWork(say));
    keepResults('work', tables);
    console.log(tables.map(formatTable).join('\n'));
  },
  async craft() {
    const tables = await measureCraft(process.argv.slice(3), say);
    keepResults('craft', tables);
    console.log(tables.map(formatTable).join('\n'));
  },
  async 'look-pictures'() {
    await drawLookPictures(say);
  },
  async sheets() {
    await drawSheets(process.argv.slice(3), say);
  },
  async words() {
    const tables = await measureWords(process.argv.slice(3), say);
    keepResults('words', tables);
    console.log(tables.map(formatTable).join('\n'));
  },
};

const name = process.argv[2] ?? '';
const benchmark = BENCHMARKS[name];
if (benchmark === undefined) {
  console.error(`bench: say which: ${Object.keys(BENCHMARKS).join(', ')}`);
  process.exitCode = 2;
} else {
  const workshop = await openWorkshop();
  try {
    await benchmark(workshop);
  } finally {
    workshop.close();
  }
}
