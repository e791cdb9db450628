/** How code is written: 110 columns, single quotes. Texts, data and what a program makes stay as they are. */
import { defineConfig } from 'oxfmt';

export default defineConfig({
  printWidth: 110,
  singleQuote: true,
  ignorePatterns: [
    'node_modules',
    '.vitrine',
    'build',
    'prisma/generated',
    '*.generated.ts',
    '*.{md,json,yaml,toml,svg,css,html}',
    'bench/peers',
    'devstore/catalog/src',
    'tests/film/golden',
    'workers/render/planes/assembly',
  ],
});
