/** Collects the text between the borders of blocks: of a whole description, or of one cell of a table. */
import type { Appearance } from '#adapters/shopify/description/appearance.ts';
import {
  BULLET,
  bulletOf,
  headingOf,
  withoutColon,
  type DraftBlock,
} from '#adapters/shopify/description/draft-block.ts';
import { joinSignature } from '#adapters/shopify/description/join-signature.ts';
import { beginsAsNote } from '#adapters/shopify/description/notes.ts';
import { joinShifted, lowered, raised } from '#adapters/shopify/description/shifted-text.ts';
import { plainText } from '#adapters/shopify/plain-text.ts';

/** The longest text that is joined with the next line: a longer one was not broken by hand. */
const MAX_JOINED = 2000;
const MAX_HEADING_CHARACTERS = 60;
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const TITLES = ['summary', 'caption'];
const STOP = /[.!?。！？]/u;
/** So much is enough to see what a mark stands behind. */
const TAIL_CHARACTERS = 8;

type TextStyle = Pick<Appearance, 'bold' | 'small'>;

export class Flow {
  readonly #blocks: DraftBlock[] = [];
  readonly #openTags = new Map<string, number>();
  /** The text since the last border. */
  #pieces: string[] = [];
  #tail = '';
  #hasPlain = false;
  #hasOnlyBold = true;
  /** The piece at which small text begins that nothing larger has followed. */
  #smallFrom: number | null = null;
  /** How many line breaks stand behind the last text. */
  #breaks = 0;
  #terms: string[] = [];
  /** The terms belong to what comes next; false once a value was read. */
  #namesNext = false;
  #shifted: { how: 'raised' | 'lowered'; text: string; style: TextStyle } | null = null;
  /** Struck text was left out here; in this block. */
  #gap = false;
  #hasGap = false;
  /** The first block of the open quotation. */
  #quoteFrom: number | null = null;
  #signs = false;

  /** How many blocks there are. */
  get count(): number {
    return this.#blocks.length;
  }

  /** All of its text is bold. */
  get isBold(): boolean {
    return this.#hasOnlyBold && this.#blocks.length > 0;
  }

  open(name: string): void {
    this.#openTags.set(name, this.#depth(name) + 1);
    if (name === 'dd') this.#namesNext = this.#terms.length > 0;
    if (name === 'blockquote' && this.#depth(name) === 1) this.#quoteFrom = this.#blocks.length;
    if (name === 'footer' || name === 'cite') this.#signs = this.#quoteFrom !== null;
    if (name === 'q') this.#append(this.#depth(name) > 1 ? '‘' : '“', PLAIN_STYLE);
  }

  close(name: string): void {
    if (name === 'q') this.#append(this.#depth(name) > 1 ? '’' : '”', PLAIN_STYLE);
    this.#openTags.set(name, Math.max(0, this.#depth(name) - 1));
    if (name === 'blockquote' && this.#depth(name) === 0) this.#quoteFrom = null;
    if (name === 'dl') this.#endTerms();
  }

  text(text: string, style: TextStyle): void {
    if (this.#shifted === null) this.#append(text, style);
    else this.#shifted.text += text;
  }

  /** Text that is shown struck stood here. */
  struck(): void {
    this.#gap = true;
    this.#hasGap = true;
  }

  startShift(how: 'raised' | 'lowered', style: TextStyle): void {
    if (this.#shifted === null) this.#shifted = { how, text: '', style };
  }

  endShift(): void {
    const shifted = this.#shifted;
    this.#shifted = null;
    if (shifted === null) return;
    const write = shifted.how === 'raised' ? raised : lowered;
    this.#append(write(shifted.text, this.#tail), shifted.style);
  }

  /** What was collected becomes a block. */
  border(isBreak: boolean): void {
    const shifted = this.#shifted;
    this.endShift();
    const said = this.#take();
    for (const { text, style } of said) this.#add(text, style);
    if (said.length > 0) this.#breaks = isBreak ? 1 : 0;
    else if (!isBreak) this.#breaks = 0;
    else if (this.#breaks > 0) this.#breaks++;
    if (shifted !== null) this.startShift(shifted.how, shifted.style);
  }

  /** Blocks that were made elsewhere: a table's. */
  push(blocks: readonly DraftBlock[]): void {
    this.#blocks.push(...blocks);
    this.#breaks = 0;
  }

  end(): DraftBlock[] {
    this.border(false);
    this.#endTerms();
    return this.#blocks;
  }

  #depth(name: string): number {
    return this.#openTags.get(name) ?? 0;
  }

  #within(names: readonly string[]): boolean {
    return names.some((name) => this.#depth(name) > 0);
  }

  #append(text: string, style: TextStyle): void {
    if (text.trim() === '') {
      this.#write(text);
      return;
    }
    if (this.#gap) this.#bridge(text);
    if (this.#signs && !/^\s*[—–―-]/u.test(text)) this.#write(' — ');
    this.#gap = false;
    this.#signs = false;
    if (!style.small) this.#smallFrom = null;
    else this.#smallFrom ??= this.#pieces.length;
    if (!style.bold) this.#hasPlain = true;
    this.#write(text);
  }

  #write(text: string): void {
    this.#pieces.push(text);
    this.#tail = (this.#tail + text.slice(-TAIL_CHARACTERS)).slice(-TAIL_CHARACTERS);
  }

  /** Words that struck text stood between stay apart, and a comma behind it is beside the word before. */
  #bridge(text: string): void {
    if (/[\p{L}\p{N}]$/u.test(this.#tail) && /^[\p{L}\p{N}]/u.test(text)) this.#write(' ');
    const last = this.#pieces.at(-1);
    if (last === undefined || !/^\s*[,.)\]…，。]/u.test(text)) return;
    this.#pieces[this.#pieces.length - 1] = last.trimEnd();
    this.#tail = this.#tail.trimEnd();
  }

  /** The text since the last border: one block, or copy and the small print behind it. */
  #take(): { text: string; style: TextStyle }[] {
    const [pieces, smallFrom, bold] = [this.#pieces, this.#smallFrom, !this.#hasPlain];
    const clean = (some: readonly string[]) => {
      const text = joinShifted(plainText(some.join('')));
      return this.#hasGap ? plainText(text.replace(/[([]\s?[)\]]/g, ' ')) : text;
    };
    const [copy, small] =
      smallFrom === null
        ? [clean(pieces), '']
        : [clean(pieces.slice(0, smallFrom)), clean(pieces.slice(smallFrom))];
    const apart = copy === '' || STOP.test(copy.slice(-1)) || beginsAsNote(small);
    const said = apart
      ? [
          { text: copy, style: { bold, small: false } },
          { text: small, style: { bold, small: true } },
        ]
      : [{ text: small === '' ? copy : clean(pieces), style: { bold, small: false } }];
    this.#pieces = [];
    this.#tail = '';
    this.#smallFrom = null;
    if (this.#hasPlain) this.#hasOnlyBold = false;
    this.#hasPlain = false;
    this.#gap = false;
    this.#hasGap = false;
    return said.filter(({ text }) => text !== '');
  }

  #add(text: string, { bold, small }: TextStyle): void {
    if (this.#within(['dt'])) {
      this.#addTerm(text);
      return;
    }
    const previous = this.#blocks.at(-1);
    if (previous !== undefined && this.#breaks === 1 && !bold && continues(previous, text, small)) {
      this.#blocks[this.#blocks.length - 1] = { ...previous, text: `${previous.text} ${text}` };
      return;
    }
    if (joinSignature(this.#blocks, text, this.#quoteFrom)) return;
    const unmarked = text.replace(BULLET, '');
    if (unmarked === '') return;
    const isShort = text.length <= MAX_HEADING_CHARACTERS;
    const isHeading =
      this.#within(HEADINGS) ||
      (isShort && this.#within(TITLES)) ||
      (isShort && bold && !small && !STOP.test(text.slice(-1)) && !this.#within(['li']));
    if (isHeading && unmarked === text) this.#blocks.push(headingOf(text));
    else if (this.#namesNext)
      this.#blocks.push({ ...bulletOf(`${this.#terms.join(', ')}: ${unmarked}`), small });
    else if (unmarked !== text || this.#within(['li'])) this.#blocks.push({ ...bulletOf(unmarked), small });
    else this.#blocks.push({ kind: 'paragraph', text, small });
    this.#namesNext = false;
  }

  /** A term that is a question is answered, not valued. */
  #addTerm(text: string): void {
    if (!this.#namesNext) this.#terms = [];
    if (/[?？]/u.test(text.slice(-1))) {
      this.#blocks.push(headingOf(text));
      return;
    }
    this.#terms.push(withoutColon(text));
    this.#namesNext = true;
  }

  /** Terms that nothing was said of. */
  #endTerms(): void {
    if (this.#namesNext) this.#blocks.push(...this.#terms.map(bulletOf));
    this.#terms = [];
    this.#namesNext = false;
  }
}

const PLAIN_STYLE: TextStyle = { bold: false, small: false };

/** A line that was broken by hand in mid-sentence. */
const continues = (before: DraftBlock, after: string, small: boolean): boolean =>
  before.kind !== 'heading' &&
  before.small === small &&
  before.text.length < MAX_JOINED &&
  !/[.!?:;。！？…]/u.test(before.text.slice(-1)) &&
  /^\p{Ll}/u.test(after) &&
  !/^(?:\p{Ll}\)|[ivx]{1,4}[.)])\s/u.test(after);
