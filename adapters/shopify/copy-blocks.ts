/** Reads a product's description: HTML as merchants paste it, to headings, paragraphs and bullets of plain text. */
import { Parser } from 'htmlparser2';
import { plainText } from '#adapters/shopify/plain-text.ts';
import type { CopyBlock } from '#studio/product/product.ts';

const MAX_CHARACTERS = 1_000_000;
const MAX_BLOCKS = 500;
/** No editor nests deeper; deeper nesting would only slow the parser down. */
const MAX_DEPTH = 500;
/** The longest text that is joined with the next line: a longer one was not broken by hand. */
const MAX_JOINED = 2000;
const CHUNK_CHARACTERS = 16_384;

const UNSEEN = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'title',
  'svg',
  'math',
  'iframe',
  'object',
  'video',
  'audio',
  'canvas',
  'select',
  'textarea',
  'button',
  'map',
]);
const BLOCKS = new Set([
  'p',
  'div',
  'section',
  'article',
  'header',
  'footer',
  'main',
  'aside',
  'nav',
  'ul',
  'ol',
  'dl',
  'dt',
  'dd',
  'li',
  'table',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'caption',
  'blockquote',
  'pre',
  'hr',
  'br',
  'figure',
  'figcaption',
  'details',
  'summary',
  'address',
  'form',
  'fieldset',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'body',
  'html',
]);
const BULLET = /^(?:[•◦▪▫●○■□‣⁃∙·➤➔→✓✔✅☑★☆–—*-]\ufe0f?)\s+/u;

/** Never fails: what is not HTML is text. Reads the first million characters, gives at most 500 blocks. */
export function copyBlocks(html: string): CopyBlock[] {
  const builder = new BlockBuilder();
  const hidden: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      const invisible = 'hidden' in attributes || /display\s*:\s*none/i.test(attributes['style'] ?? '');
      if (hidden.length > 0 || ((UNSEEN.has(name) || invisible) && !VOID.has(name))) hidden.push(name);
      else builder.open(name);
    },
    onclosetag(name) {
      if (hidden.length > 0) hidden.pop();
      else builder.close(name);
    },
    ontext(text) {
      if (hidden.length === 0) builder.text(text);
    },
  });
  const bounded = html.slice(0, MAX_CHARACTERS);
  for (
    let at = 0;
    at < bounded.length && hidden.length + builder.depth <= MAX_DEPTH && builder.count < MAX_BLOCKS;
    at += CHUNK_CHARACTERS
  ) {
    parser.write(bounded.slice(at, at + CHUNK_CHARACTERS));
  }
  parser.end();
  return builder.end().slice(0, MAX_BLOCKS);
}

const VOID = new Set([
  'br',
  'hr',
  'img',
  'input',
  'meta',
  'link',
  'source',
  'wbr',
  'col',
  'area',
  'base',
  'embed',
  'track',
  'param',
]);

/** Collects text between the borders of blocks. */
class BlockBuilder {
  private readonly blocks: CopyBlock[] = [];
  private readonly openTags = new Map<string, number>();
  private words = '';
  private plainCharacters = 0;
  private cells: string[] | null = null;
  private term: string | null = null;
  private afterBreak = false;

  depth = 0;

  get count(): number {
    return this.blocks.length;
  }

  open(name: string): void {
    if (BLOCKS.has(name)) this.flush(name === 'br');
    if (name === 'tr') this.cells = [];
    if (name === 'td' || name === 'th') this.words = '';
    if (!VOID.has(name)) this.enter(name, 1);
  }

  close(name: string): void {
    if ((name === 'td' || name === 'th') && this.cells !== null) {
      this.cells.push(plainText(this.words));
      this.words = '';
    }
    if (name === 'tr') this.endRow();
    if (BLOCKS.has(name) && name !== 'br') this.flush(false);
    if (!VOID.has(name)) this.enter(name, -1);
  }

  text(text: string): void {
    this.words += text;
    if (!this.within('b', 'strong')) this.plainCharacters += text.trim().length;
  }

  private enter(name: string, steps: 1 | -1): void {
    this.openTags.set(name, Math.max(0, (this.openTags.get(name) ?? 0) + steps));
    this.depth += steps;
  }

  private within(...names: string[]): boolean {
    return names.some((name) => (this.openTags.get(name) ?? 0) > 0);
  }

  end(): CopyBlock[] {
    this.flush(false);
    return this.blocks;
  }

  /** A border: what was collected becomes a block. Inside a table's cell a border is only a space. */
  private flush(isBreak: boolean): void {
    if (this.cells !== null && this.within('td', 'th')) {
      this.words += ' ';
      return;
    }
    const text = plainText(this.words);
    const bold = this.plainCharacters === 0;
    this.words = '';
    this.plainCharacters = 0;
    if (text !== '') this.add(text, bold);
    this.afterBreak = isBreak && (text !== '' || this.afterBreak);
  }

  private add(text: string, bold: boolean): void {
    if (this.within('dt')) {
      this.term = text.replace(/\s*:$/, '');
      return;
    }
    const previous = this.blocks.at(-1);
    if (this.afterBreak && previous !== undefined && continues(previous.text, text)) {
      this.blocks[this.blocks.length - 1] = { ...previous, text: `${previous.text} ${text}` };
      return;
    }
    const heading =
      this.within('h1', 'h2', 'h3', 'h4', 'h5', 'h6') ||
      (bold && text.length <= 60 && !/[.!?。！？]$/u.test(text) && !this.within('li'));
    const marked = BULLET.test(text);
    const whole = this.term === null ? text.replace(BULLET, '') : `${this.term}: ${text}`;
    const kind =
      heading && !marked
        ? 'heading'
        : marked || this.term !== null || this.within('li')
          ? 'bullet'
          : 'paragraph';
    this.term = null;
    if (whole !== '') this.blocks.push({ kind, text: whole });
  }

  /** A row of two is a name and its value; a longer one a list. */
  private endRow(): void {
    const cells = this.cells?.filter((cell) => cell !== '') ?? [];
    this.cells = null;
    const [name, value] = cells;
    if (name === undefined) return;
    const text =
      value !== undefined && cells.length === 2 ? `${name.replace(/\s*:$/, '')}: ${value}` : cells.join(', ');
    this.blocks.push({ kind: 'bullet', text });
  }
}

/** A line that was broken by hand in mid-sentence. */
const continues = (before: string, after: string): boolean =>
  before.length < MAX_JOINED && !/[.!?:;。！？…]/u.test(before.slice(-1)) && /^\p{Ll}/u.test(after);
