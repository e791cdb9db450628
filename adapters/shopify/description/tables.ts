/** Reads tables as people do: a name and its value, a value under its head, a size chart, or only a layout. */
import {
  bulletOf,
  headingOf,
  withoutColon,
  type DraftBlock,
} from '#adapters/shopify/description/draft-block.ts';
import { areGeneric, namesAttribute } from '#adapters/shopify/description/table-heads.ts';

export type Cell = {
  blocks: readonly DraftBlock[];
  /** `<th>`. */
  isHead: boolean;
  /** `<th scope="row">`. */
  namesRow: boolean;
  /** All of its text is bold. */
  isBold: boolean;
  /** Holds a table of its own. */
  hasTable: boolean;
  columns: number;
  rows: number;
};
export type Row = { cells: readonly Cell[]; isHead: boolean };

/** No table that people read is wider, whatever its cells claim. */
const MAX_COLUMNS = 40;
const MAX_ROWS = 500;
/** Longer than any value. */
const MAX_VALUE_CHARACTERS = 300;

export function tableBlocks(rows: readonly Row[]): DraftBlock[] {
  const filled = rows.filter(({ cells }) => cells.some((cell) => textOf(cell) !== '')).slice(0, MAX_ROWS);
  if (filled.length === 0) return [];
  if (isLayout(filled)) return filled.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks));
  const grid = gridOf(filled);
  const heads = headRows(filled, grid);
  const body = grid.slice(heads);
  // Heads with nothing under them say nothing: "Size", "Chest".
  if (heads === 0 && filled.length === 1 && filled.every(isHeadRow) && nameColumns(grid[0] ?? [])) return [];
  const names = headNames(grid.slice(0, heads));
  const isChart = isSizeChart(body, names !== null);
  const [only] = body.length === 1 ? body : [];
  const blocks =
    only !== undefined && names !== null && !isNameAndValue(only, names)
      ? pairsOf(only, names).map(bulletOf)
      : body.flatMap((row, index) => rowBlocks(row, filled[heads + index], names, isChart));
  return isChart ? blocks.map((block) => ({ ...block, kind: 'note' })) : blocks;
}

/** "Material", "Oak" under "Property", "Value". Other heads say what stands under them: "Color", "Wood". */
function isNameAndValue(row: readonly Cell[], names: readonly string[]): boolean {
  const [name = '', value = '', ...others] = row.map(textOf);
  return others.length === 0 && name !== '' && value !== '' && (areGeneric(names) || namesAttribute(name));
}

/** Two cells or more that name what stands under them. */
const nameColumns = (row: readonly Cell[]): boolean =>
  row.length > 1 && row.slice(1).every((cell) => namesAttribute(withoutColon(textOf(cell))));

function textOf({ blocks }: Cell): string {
  const isList = blocks.length > 1 && blocks.every(({ kind }) => kind === 'bullet');
  return blocks.map(({ text }) => text).join(isList ? ', ' : ' ');
}

/** One column, or cells that hold more than a value: the table only arranges a page. */
function isLayout(rows: readonly Row[]): boolean {
  const cells = rows.flatMap((row) => row.cells).filter((cell) => textOf(cell) !== '');
  if (cells.length === 1) return true;
  return cells.some(
    (cell) =>
      cell.hasTable ||
      cell.blocks.length > 3 ||
      (cell.blocks.length > 1 && cell.blocks.some(({ kind }) => kind === 'heading')) ||
      textOf(cell).length > MAX_VALUE_CHARACTERS,
  );
}

/** Every cell in each row and column that it spans. */
function gridOf(rows: readonly Row[]): Cell[][] {
  const grid: Cell[][] = rows.map(() => []);
  for (const [at, { cells }] of rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while (grid[at]?.[column] !== undefined) column++;
      const columns = Math.min(cell.columns, MAX_COLUMNS - column);
      for (const row of grid.slice(at, at + cell.rows))
        for (let offset = 0; offset < columns; offset++) row[column + offset] = cell;
      column += columns;
    }
  }
  return grid.map((row) => Array.from({ length: row.length }, (_, column) => row[column] ?? EMPTY));
}

const EMPTY: Cell = {
  blocks: [],
  isHead: false,
  namesRow: false,
  isBold: false,
  hasTable: false,
  columns: 1,
  rows: 1,
};

/** How many rows at the top name the columns: none where every row would. */
function headRows(rows: readonly Row[], grid: readonly (readonly Cell[])[]): number {
  const marked = rows.findIndex((row) => !isHeadRow(row));
  if (marked > 0) return marked;
  // Where every cell is marked as a head, the first row is one if it names columns.
  if (marked < 0) return rows.length > 1 && isHeading(grid[0] ?? []) ? 1 : 0;
  const [first, ...others] = grid;
  if (first === undefined || others.length === 0 || first.length < 2) return 0;
  const isBold = (cells: readonly Cell[]) => cells.every((cell) => cell.isBold || textOf(cell) === '');
  if (isBold(first) && !others.some(isBold)) return 1;
  const isFigure = (cell: Cell) => isNumeric(textOf(cell));
  const figures = others.every((cells) => cells.slice(1).some(isFigure) && cells.length > 2);
  return figures && !first.some(isFigure) ? 1 : 0;
}

const isHeading = (row: readonly Cell[]): boolean =>
  nameColumns(row) && row.slice(0, 1).every((cell) => namesAttribute(withoutColon(textOf(cell))));

function isHeadRow({ cells, isHead }: Row): boolean {
  const filled = cells.filter((cell) => textOf(cell) !== '');
  const width = cells.reduce((sum, { columns }) => sum + columns, 0);
  return isHead || (width > 1 && filled.length > 0 && filled.every((cell) => cell.isHead && !cell.namesRow));
}

/** Each column's name, of several rows of heads joined; null without any. */
function headNames(heads: readonly (readonly Cell[])[]): string[] | null {
  if (heads.length === 0) return null;
  const width = Math.max(...heads.map((cells) => cells.length));
  return Array.from({ length: width }, (_, column) => {
    const cells = new Set(heads.map((row) => row[column] ?? EMPTY));
    return withoutColon([...cells].map(textOf).filter(Boolean).join(' '));
  });
}

function rowBlocks(
  row: readonly Cell[],
  source: Row | undefined,
  names: readonly string[] | null,
  isChart: boolean,
): DraftBlock[] {
  const cells = [...new Set(row)].filter((cell) => textOf(cell) !== '');
  const [first, second] = cells;
  if (first === undefined) return [];
  if (second === undefined) return [loneCell(first, row.length)];
  if (names !== null && (names.length > 2 || isChart || !isNameAndValue(row, names)))
    return [bulletOf(pairsOf(row, names).join(', '))];
  const pairs = headedPairs(source?.cells ?? []);
  if (pairs !== null) return pairs.map(bulletOf);
  const values = cells.slice(1).map(textOf).join(', ');
  const isNamed = cells.length === 2 || first.isHead;
  return [bulletOf(isNamed ? `${withoutColon(textOf(first))}: ${values}` : cells.map(textOf).join(', '))];
}

/** Across the whole table it is the title of what follows. */
function loneCell(cell: Cell, width: number): DraftBlock {
  const isTitle =
    width > 1 && (cell.isHead || cell.isBold || cell.columns >= width) && textOf(cell).length <= 60;
  return isTitle ? headingOf(textOf(cell)) : bulletOf(textOf(cell));
}

/** "Chest: 86 cm" for each value under its head; a value without a head stands alone. */
function pairsOf(row: readonly Cell[], names: readonly string[]): string[] {
  const said = new Set<Cell>();
  return row.flatMap((cell, column) => {
    const value = textOf(cell);
    if (value === '' || said.has(cell)) return [];
    said.add(cell);
    const name = names[column] ?? '';
    return name === '' ? value : `${name}: ${value}`;
  });
}

/** Names and values by turns in one row: "Height", "10 cm", "Width", "20 cm". Null where they do not alternate. */
function headedPairs(cells: readonly Cell[]): string[] | null {
  const alternate = cells.every(({ isHead }, index) => isHead === (index % 2 === 0));
  if (!alternate || cells.length < 4 || cells.length % 2 !== 0) return null;
  return cells.flatMap((cell, index) => {
    const value = cells[index + 1];
    if (!cell.isHead || value === undefined || textOf(value) === '') return [];
    return `${withoutColon(textOf(cell))}: ${textOf(value)}`;
  });
}

const MAX_FIGURE_CHARACTERS = 24;
const FIGURE =
  /^[\p{Sc}~≈<>±]?\s?\p{Nd}[\p{Nd}\s.,/x×*½¼¾⅛⅜⅝⅞–—-]*(?:\p{L}{1,4}\.?|["”″′'’]{1,2}|%|°\p{L}?)?$/u;
const isNumeric = (text: string): boolean => text.length <= MAX_FIGURE_CHARACTERS && FIGURE.test(text);
/** "XL", "3XL", "38", "EU 36", "S/M". */
const SIZE = /^(?:\d{0,2}X{0,4}[SML](?:\/X{0,4}[SML])?|(?:EU|UK|US|FR|DE|IT|JP)?\s?\d{1,3}(?:[.,]\d)?)$/iu;

/** Several sizes with their measures: to be looked up, not said. */
function isSizeChart(body: readonly (readonly Cell[])[], hasHead: boolean): boolean {
  const width = Math.max(...body.map((row) => row.length));
  const values = body
    .flatMap((row) => row.slice(1))
    .map(textOf)
    .filter((text) => text !== '');
  const figures = values.filter(isNumeric).length;
  if (width > 2) return figures >= 4 && figures >= 0.6 * values.length;
  const sizes = body.filter(([name]) => name !== undefined && SIZE.test(textOf(name))).length;
  return body.length >= (hasHead ? 2 : 3) && sizes === body.length && figures >= 0.8 * values.length;
}
