/** Tells from an element's tag, attributes and styles how a reader sees its text, if at all. */

/** How the text directly in an element looks; most of it is inherited from the element around it. */
export type Appearance = {
  /** Not shown, whatever the elements in it say. */
  gone: boolean;
  /** Shown without being visible; an element in it may be visible again. */
  invisible: boolean;
  zeroSize: boolean;
  transparent: boolean;
  struck: boolean;
  bold: boolean;
  /** Set smaller than the text around it, or marked as small print. */
  small: boolean;
  /** Not read aloud to people who do not see: an ornament, where it is no text. */
  decorative: boolean;
};

export const PLAIN: Appearance = {
  gone: false,
  invisible: false,
  zeroSize: false,
  transparent: false,
  struck: false,
  bold: false,
  small: false,
  decorative: false,
};

type Attributes = Readonly<Record<string, string>>;
type Style = ReadonlyMap<string, string>;

/** Their content is no text of the page, or shows only where a feature is missing. */
const UNSEEN = new Set(
  (
    'script style template noscript noframes head title svg math iframe object video audio canvas select ' +
    'datalist textarea button map meter progress rt rp'
  ).split(' '),
);
const STRUCK = new Set(['s', 'del', 'strike']);
const BOLD = new Set(['b', 'strong']);

/** What common themes and frameworks call text for screen readers alone, and text that is not shown. */
const HIDING_CLASS =
  /^(?:visually-?hidden(?:--?\w+)?|sr-only|screen-reader(?:-text|-only)?|(?:is-|u-|a11y-)?hidden|hide|d-none|element-invisible|offscreen|off-screen|assistive-text|accessible-hide)$/;
/** A responsive class shows it again on some screens: "hidden md:block", "d-none d-md-block". */
const SHOWING_CLASS = /^(?:[a-z0-9]+:|d-[a-z]+-)(?:block|flex|grid|inline|table|contents)/;
const SMALL_PRINT_CLASS =
  /(?:^|[\s_-])(?:footnotes?|disclaimers?|fine-?print|small-?print|legal-?(?:text|notes?|copy))(?:$|[\s_-])/;

export function appearanceOf(tag: string, attributes: Attributes, parent: Appearance): Appearance {
  const style = styleOf(attributes['style'] ?? '');
  const classes = (attributes['class'] ?? '').toLowerCase();
  return {
    gone:
      parent.gone ||
      UNSEEN.has(tag) ||
      'hidden' in attributes ||
      (tag === 'dialog' && !('open' in attributes)) ||
      isHidingClass(classes) ||
      isTakenAway(style),
    invisible: visibilityOf(style) ?? parent.invisible,
    zeroSize: isZeroSize(style) ?? parent.zeroSize,
    transparent: isTransparent(style) ?? parent.transparent,
    struck: parent.struck || isStruck(tag, style),
    bold: isBold(style) ?? (parent.bold || BOLD.has(tag)),
    small: tag === 'small' || SMALL_PRINT_CLASS.test(classes) || (isSmall(style) ?? parent.small),
    decorative: parent.decorative || attributes['aria-hidden'] === 'true',
  };
}

/** Struck text is seen, and counts as not said. */
export const isSeen = ({ gone, invisible, zeroSize, transparent, struck }: Appearance): boolean =>
  !gone && !invisible && !zeroSize && !transparent && !struck;

/** An element that is raised or lowered by its tag or its style; else null. */
export function shiftOf(tag: string, attributes: Attributes): 'raised' | 'lowered' | null {
  const align = styleOf(attributes['style'] ?? '').get('vertical-align');
  if (tag === 'sup' || align === 'super') return 'raised';
  if (tag === 'sub' || align === 'sub') return 'lowered';
  return null;
}

/** Property → value, in lower case and without "!important". */
function styleOf(text: string): Style {
  const style = new Map<string, string>();
  for (const declaration of text.toLowerCase().split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0)
      style.set(
        declaration.slice(0, colon).trim(),
        declaration
          .slice(colon + 1)
          .replace('!important', '')
          .trim(),
      );
  }
  return style;
}

function isHidingClass(classes: string): boolean {
  const names = classes.split(/\s+/);
  return names.some((name) => HIDING_CLASS.test(name)) && !names.some((name) => SHOWING_CLASS.test(name));
}

function isTakenAway(style: Style): boolean {
  const value = (property: string): string => style.get(property) ?? '';
  const isOutOfFlow = /^(?:absolute|fixed)$/.test(value('position'));
  const isFar = (property: string): boolean => /^-\d{3,}/.test(value(property));
  const isTiny = (property: string): boolean => /^[01](?:px)?$/.test(value(property));
  return (
    value('display') === 'none' ||
    value('content-visibility') === 'hidden' ||
    /^0(?:\.0*)?%?$/.test(value('opacity')) ||
    /^rect\(\s*(?:[01](?:px)?[\s,]*){4}\)$/.test(value('clip')) ||
    /^(?:inset\(\s*(?:50|100)%|circle\(\s*0)/.test(value('clip-path')) ||
    /^scale\(\s*0\s*[,)]/.test(value('transform')) ||
    isFar('text-indent') ||
    (isOutOfFlow && ['left', 'top', 'right'].some(isFar)) ||
    (/^(?:hidden|clip)$/.test(value('overflow')) && (isTiny('width') || isTiny('height')))
  );
}

function visibilityOf(style: Style): boolean | null {
  const visibility = style.get('visibility');
  return visibility === undefined ? null : /^(?:hidden|collapse)$/.test(visibility);
}

/** A size in percent or "em" of nothing is nothing; any other size can be seen again. */
function isZeroSize(style: Style): boolean | null {
  if (/(?:^|\s)0(?:px)?\/0/.test(style.get('font') ?? '')) return true;
  const size = style.get('font-size');
  if (size === undefined) return null;
  if (/^0(?:\.0*)?(?:[a-z]+|%)?$/.test(size)) return true;
  return /^[\d.]+(?:em|ex|%)$|^inherit$/.test(size) ? null : false;
}

/** The alpha of a color is the fourth value of an old function, what stands after a slash, or the last hex digits. */
const NO_ALPHA = String.raw`\s*(?:0*\.)?0+(?:\.0*)?%?\s*\)`;
const TRANSPARENT = new RegExp(
  String.raw`^(?:transparent|(?:rgb|hsl)a?\((?:[^(),/]+,){3}${NO_ALPHA}|[a-z]+\([^(),/]*\/${NO_ALPHA}|#[0-9a-f]{6}00|#[0-9a-f]{3}0)$`,
);

/** Letters filled with a picture or a gradient have no color of their own and are seen. */
function isTransparent(style: Style): boolean | null {
  const color = style.get('color');
  if (color === undefined || color === 'inherit') return null;
  if (style.get('background-clip') === 'text' || style.get('-webkit-background-clip') === 'text')
    return false;
  return TRANSPARENT.test(color);
}

function isStruck(tag: string, style: Style): boolean {
  const line = style.get('text-decoration-line') ?? style.get('text-decoration');
  return line === undefined || line === 'inherit' ? STRUCK.has(tag) : line.includes('line-through');
}

function isBold(style: Style): boolean | null {
  const weight = style.get('font-weight');
  if (weight === undefined || weight === 'inherit') return null;
  return /^(?:bold|bolder|[6-9]\d\d)$/.test(weight);
}

/** What is set at 11 px or less, about two thirds of the 16 px of body text, is meant to be overlooked. */
const SMALL_PIXELS = 11;
/** How many pixels a unit has, where the text around it is body text. */
const PIXELS: Readonly<Record<string, number>> = { px: 1, pt: 4 / 3, em: 16, rem: 16, '%': 0.16 };

function isSmall(style: Style): boolean | null {
  const size = style.get('font-size') ?? '';
  if (/^(?:xx?-small|smaller)$/.test(size)) return true;
  const [, number, unit = ''] = /^([\d.]+)(px|pt|em|rem|%)$/.exec(size) ?? [];
  const pixels = PIXELS[unit];
  return pixels === undefined ? null : Number(number) * pixels <= SMALL_PIXELS;
}
