/** Turns text that came through HTML or a keyboard into plain readable text, without changing a word of it. */

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: '’',
  nbsp: '\u00a0',
  shy: '',
  deg: '°',
  euro: '€',
  pound: '£',
  yen: '¥',
  times: '×',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  bull: '•',
  middot: '·',
  copy: '©',
  reg: '®',
  trade: '™',
  sup2: '²',
  sup3: '³',
  micro: 'µ',
  plusmn: '±',
  ordm: 'º',
  ordf: 'ª',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  agrave: 'à',
  acirc: 'â',
  ccedil: 'ç',
  ocirc: 'ô',
  ucirc: 'û',
  icirc: 'î',
  oelig: 'œ',
  ntilde: 'ñ',
  aacute: 'á',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  atilde: 'ã',
  otilde: 'õ',
  aring: 'å',
  oslash: 'ø',
  aelig: 'æ',
};

/**
 * Entities decoded (twice: "&amp;nbsp;" happens), tags and invisible signs dropped, spaces single, Unicode
 * composed. ZWJ and ZWNJ stay: emoji, Hindi and Persian need them.
 */
export function tidyText(text: string): string {
  return decodeEntities(decodeEntities(text))
    .replace(/<\/?[a-z][^<>]*>/giu, ' ')
    .replace(/[\p{Cc}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu, (sign) =>
      /\s/.test(sign) ? ' ' : '',
    )
    .replace(/\p{Cs}/gu, '')
    .replace(/[^\S\u00a0\u202f]+/gu, ' ')
    .normalize('NFC')
    .trim();
}

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+\d{0,2}));/giu,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? whole;
      const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff) ? '' : String.fromCodePoint(point);
    },
  );
}
