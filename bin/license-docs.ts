/** The page docs/licenses.md, from the lockfile's entries for every package of production. */
import { z } from 'zod';

/** The part of package-lock.json (version 3) that is read. */
export const lockfileSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
      /**
       * Brought by a tool, and something that production would use if it were there: `bin/production` leaves
       * it out.
       */
      devOptional: z.boolean().optional(),
    }),
  ),
});

/** Packages whose package.json names no license; their license file or README does. */
const UNSTATED: Readonly<Record<string, string>> = {
  eval: 'MIT',
  format: 'MIT',
  'require-like': 'MIT',
  'seq-queue': 'MIT',
};

/** As the packages write them → SPDX. */
const SPDX: Readonly<Record<string, string>> = {
  GPLv3: 'GPL-3.0-only',
  'LGPL-2.1': 'LGPL-2.1-only',
  'LGPL-3.0': 'LGPL-3.0-only',
  'MIT and ISC': 'MIT AND ISC',
  '(Apache-2.0 AND MIT)': 'Apache-2.0 AND MIT',
  '(Unlicense OR Apache-2.0)': 'Unlicense OR Apache-2.0',
  '(AFL-2.1 OR BSD-3-Clause)': 'AFL-2.1 OR BSD-3-Clause',
  'SEE LICENSE IN LICENSE.md': 'Polaris',
  'https://git.ffmpeg.org/gitweb/ffmpeg.git/blob_plain/HEAD:/LICENSE.md': 'GPL-3.0-only',
};

const PERMISSIVE = new Set([
  '0BSD',
  'AFL-2.1 OR BSD-3-Clause',
  'Apache-2.0',
  'Apache-2.0 AND MIT',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT AND ISC',
  'Python-2.0',
  'Unlicense',
  'Unlicense OR Apache-2.0',
]);

/** Licenses that ask for more than their notice, with how the product meets them. */
const WITH_CONDITIONS: Readonly<Record<string, string>> = {
  'GPL-3.0-only':
    'The ffmpeg program, where the system has none. It runs as a process of its own and is neither linked nor changed. Who passes on an image that holds it passes on this license and the offer of its source.',
  'LGPL-2.1-only':
    'The package that chooses the ffmpeg program for the platform, and that program for macOS on Intel, which runs as a process of its own.',
  'LGPL-3.0-only': 'libheif, compiled to WebAssembly in a file of its own, which can be replaced.',
  'LGPL-3.0-or-later': 'libvips, a shared library beside sharp, which can be replaced.',
  'Apache-2.0 AND LGPL-3.0-or-later': 'sharp with libvips for Windows, in one package.',
  'Apache-2.0 AND LGPL-3.0-or-later AND MIT': 'sharp with libvips as WebAssembly.',
  'MIT AND OFL-1.1':
    'Fonts. They may be embedded in videos and passed on with the product, not sold by themselves.',
  Polaris: 'Shopify’s design system: for apps that integrate with Shopify, which this one does.',
  'EPL-2.0': 'Used unchanged, as a package of its own.',
  'CC-BY-4.0': 'A table of browser versions; its authors are named in the package.',
  'CC-BY-3.0': 'A table of license names; its authors are named in the package.',
};

/** The whole page. Throws a TypeError that names the package when one has a license that nobody has read yet. */
export function licensesPage({ packages }: z.infer<typeof lockfileSchema>): string {
  const found = new Map<string, Set<string>>();
  for (const [path, { version, license, dev, devOptional }] of Object.entries(packages)) {
    if (path === '' || dev === true || devOptional === true) continue;
    const name = path.replace(/^.*node_modules\//u, '');
    const stated = license ?? UNSTATED[name] ?? 'none';
    const spdx = SPDX[stated] ?? stated;
    if (!PERMISSIVE.has(spdx) && WITH_CONDITIONS[spdx] === undefined)
      throw new TypeError(
        `${name} has the license “${stated}”: read it, then add it to bin/license-docs.ts.`,
      );
    const list = found.get(spdx) ?? new Set();
    found.set(spdx, list.add(`${name} ${version ?? ''}`.trim()));
  }
  const all = [...found].sort(([one], [other]) => (one < other ? -1 : 1));
  const rows = all
    .filter(([license]) => !PERMISSIVE.has(license))
    .map(([license, names]) => `| ${license} | ${WITH_CONDITIONS[license] ?? ''} | ${listed(names)} |`);
  const permissive = all.filter(([license]) => PERMISSIVE.has(license));
  return `# Licenses

Made from package-lock.json by \`node bin/write-license-docs.ts\`; do not edit by hand. Vitrine itself is under the MIT license.
These are the packages that it runs with, on every platform; what only its developers use is left out.

## Programs of the system

They are installed beside the product, run as processes of their own, and are neither linked nor changed: ffmpeg (GPL-2.0-or-later as
Debian builds it), espeak-ng (GPL-3.0-or-later), MeCab (GPL-2.0-or-later, LGPL-2.1-or-later or BSD-3-Clause) with the IPA dictionary (its own
permissive license), PostgreSQL (PostgreSQL license) and Redis, where it is used.

## Packages with conditions

| license | what it is, and what it asks for | packages |
|---|---|---|
${rows.join('\n')}

## Packages under permissive licenses

${permissive.map(([license, names]) => `**${license}** (${names.size}): ${listed(names)}.`).join('\n\n')}
`;
}

const listed = (names: ReadonlySet<string>): string => [...names].sort().join(', ');
