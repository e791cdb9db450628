/** Follows a description's tags: what is seen goes to the flow it belongs to, of the page or of a table's cell. */
import {
  appearanceOf,
  isSeen,
  PLAIN,
  shiftOf,
  type Appearance,
} from '#adapters/shopify/description/appearance.ts';
import type { DraftBlock } from '#adapters/shopify/description/draft-block.ts';
import { Flow } from '#adapters/shopify/description/flow.ts';
import { tableBlocks, type Cell } from '#adapters/shopify/description/tables.ts';

type Attributes = Readonly<Record<string, string>>;
type Element = {
  name: string;
  look: Appearance;
  opens: 'table' | 'row' | 'cell' | 'shift' | null;
  attributes: Attributes;
};
type Table = {
  rows: { cells: Cell[]; isHead: boolean }[];
  /** Of the rows that begin now. */
  isHead: boolean;
  /** The cell that is open holds a table. */
  hasTable: boolean;
  /** Blocks of the cells that have ended. */
  count: number;
};

const BLOCKS = new Set(
  (
    'p div section article header footer main aside nav ul ol dl dt dd li table thead tbody tfoot tr td th ' +
    'caption blockquote pre hr br figure figcaption details summary address form fieldset h1 h2 h3 h4 h5 h6 ' +
    'body html'
  ).split(' '),
);
const ORNAMENT = /^[\s\p{So}•·…]+$/u;
/** No table that people read spans more. */
const MAX_SPAN = 100;

/**
 * Call `open` and `close` in pairs, as an HTML parser reports them, with `text` between them; then `end`
 * once, which gives the blocks in the order of the page.
 */
export class DescriptionReader {
  readonly #elements: Element[] = [];
  readonly #tables: Table[] = [];
  readonly #flows: Flow[] = [new Flow()];

  /** How deep the open elements are nested. */
  get depth(): number {
    return this.#elements.length;
  }

  /** How many blocks were read. */
  get count(): number {
    return [...this.#flows, ...this.#tables].reduce((sum, { count }) => sum + count, 0);
  }

  open(name: string, attributes: Attributes): void {
    const look = appearanceOf(name, attributes, this.#elements.at(-1)?.look ?? PLAIN);
    const element: Element = { name, look, opens: null, attributes };
    this.#elements.push(element);
    if (look.gone) return;
    if (BLOCKS.has(name)) this.#flow.border(name === 'br');
    element.opens = this.#opening(name, attributes);
    if (element.opens === 'table') this.#tables.push({ rows: [], isHead: false, hasTable: false, count: 0 });
    else if (element.opens === 'row') this.#table?.rows.push({ cells: [], isHead: this.#table.isHead });
    else if (element.opens === 'cell') this.#flows.push(new Flow());
    else if (element.opens === 'shift') this.#flow.startShift(shiftOf(name, attributes) ?? 'raised', look);
    else this.#flow.open(name);
    if (name === 'thead' && this.#table !== undefined) this.#table.isHead = true;
  }

  close(name: string): void {
    const element = this.#elements.pop();
    if (element === undefined || element.look.gone) return;
    if (name === 'thead' && this.#table !== undefined) this.#table.isHead = false;
    if (element.opens === 'cell') this.#endCell(element);
    else if (element.opens === 'shift') this.#flow.endShift();
    else if (element.opens === null) {
      if (BLOCKS.has(name) && name !== 'br') this.#flow.border(false);
      this.#flow.close(name);
    }
    if (element.opens === 'table') this.#endTable();
  }

  text(text: string): void {
    const look = this.#elements.at(-1)?.look ?? PLAIN;
    if (look.decorative && ORNAMENT.test(text)) return;
    if (isSeen(look)) this.#flow.text(text, look);
    else if (look.struck && !look.gone && text.trim() !== '') this.#flow.struck();
  }

  end(): DraftBlock[] {
    return this.#flow.end();
  }

  get #flow(): Flow {
    const flow = this.#flows.at(-1);
    if (flow === undefined) throw new TypeError('The flow of the page is always open.');
    return flow;
  }

  get #table(): Table | undefined {
    return this.#tables.at(-1);
  }

  /** Rows and cells outside a table, and rows within a cell, are only borders. */
  #opening(name: string, attributes: Attributes): Element['opens'] {
    if (name === 'table') return 'table';
    if (shiftOf(name, attributes) !== null) return 'shift';
    const around = this.#elements.findLast(({ opens }) => opens !== null && opens !== 'shift')?.opens;
    if (name === 'tr' && around === 'table') return 'row';
    return (name === 'td' || name === 'th') && around === 'row' ? 'cell' : null;
  }

  #endCell({ name, attributes }: Element): void {
    const flow = this.#flows.pop();
    const table = this.#table;
    const row = table?.rows.at(-1);
    if (flow === undefined || table === undefined || row === undefined) return;
    const blocks = flow.end();
    table.count += blocks.length;
    row.cells.push({
      blocks,
      isHead: name === 'th',
      namesRow: attributes['scope'] === 'row',
      isBold: flow.isBold,
      hasTable: table.hasTable,
      columns: spanOf(attributes['colspan']),
      rows: spanOf(attributes['rowspan']),
    });
    table.hasTable = false;
  }

  #endTable(): void {
    const table = this.#tables.pop();
    if (table === undefined) return;
    this.#flow.push(tableBlocks(table.rows));
    if (this.#table !== undefined) this.#table.hasTable = true;
  }
}

const spanOf = (text: string | undefined): number =>
  Math.min(MAX_SPAN, Math.max(1, Number.parseInt(text ?? '1', 10) || 1));
