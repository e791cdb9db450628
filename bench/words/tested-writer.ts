/** The writer that is measured: of this tree, or of another checkout of Vitrine, whose modules are loaded beside ours. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import type { Product } from '#studio/product/product.ts';
import type { Reading } from '#tests/script/reading.ts';

/** One line of a script. Roles as the measured writer names them: the first line is the hook. */
export type SpokenLine = { text: string; evidence: string | null; role: string; pictureIndex: number | null };

/** A script with what its own checks say against it, or why there is none; and the CPU time that it took. */
export type Written =
  | { ok: true; lines: SpokenLine[]; complaints: string[]; milliseconds: number }
  | { ok: false; code: string; milliseconds: number };

/** What is measured. */
export type TestedWriter = {
  reading: Reading;
  /** With the built-in writer, its first variant. */
  write(product: Product, seconds: number): Promise<Written>;
  /** What the writer would say of one sentence: the whole and its cuts. */
  offers(sentence: string, language: string): string[];
};

/** Only their being functions can be checked; their types are those of this tree. */
const functionLike = <T>() => z.custom<T>((value) => typeof value === 'function');

type CandidatesOf = typeof import('#studio/script/extractive/candidates.ts').candidatesOf;

const MODULES = {
  script: z.object({
    writeScript: functionLike<typeof import('#studio/script/write-script.ts').writeScript>(),
  }),
  writer: z.object({
    extractiveWriter:
      z.custom<typeof import('#studio/script/extractive/extractive-writer.ts').extractiveWriter>(),
  }),
  form: z.object({ checkForm: functionLike<typeof import('#studio/script/check-form.ts').checkForm>() }),
  truth: z.object({ checkTruth: functionLike<typeof import('#studio/script/truth-guard.ts').checkTruth>() }),
  pace: z.object({
    characterBudget: functionLike<typeof import('#studio/script/pace.ts').characterBudget>(),
    charactersPerSecond: functionLike<typeof import('#studio/script/pace.ts').charactersPerSecond>(),
    usualLines: functionLike<typeof import('#studio/script/pace.ts').usualLines>(),
  }),
  blocks: z.object({
    copyBlocks: functionLike<typeof import('#adapters/shopify/copy-blocks.ts').copyBlocks>(),
  }),
  text: z.object({ plainText: functionLike<typeof import('#adapters/shopify/plain-text.ts').plainText>() }),
};

/** Where the candidates are made, now and at earlier commits. */
const CANDIDATES = [
  {
    path: 'studio/script/extractive/candidates.ts',
    schema: z
      .object({ candidatesOf: functionLike<CandidatesOf>() })
      .transform(({ candidatesOf }) => candidatesOf),
  },
  {
    path: 'studio/script/extractive/thoughts.ts',
    schema: z.object({ thoughtsOf: functionLike<CandidatesOf>() }).transform(({ thoughtsOf }) => thoughtsOf),
  },
];

/** Loads the modules of the checkout at `root`. Throws an Error when one is missing or has another form. */
export async function openTestedWriter(root: string): Promise<TestedWriter> {
  const load = async <T>(schema: z.ZodType<T>, path: string): Promise<T> => {
    const module: unknown = await import(pathToFileURL(join(root, path)).href);
    return schema.parse(module);
  };
  const { writeScript } = await load(MODULES.script, 'studio/script/write-script.ts');
  const { extractiveWriter } = await load(MODULES.writer, 'studio/script/extractive/extractive-writer.ts');
  const { checkForm } = await load(MODULES.form, 'studio/script/check-form.ts');
  const { checkTruth } = await load(MODULES.truth, 'studio/script/truth-guard.ts');
  const { characterBudget, charactersPerSecond, usualLines } = await load(
    MODULES.pace,
    'studio/script/pace.ts',
  );
  const { copyBlocks } = await load(MODULES.blocks, 'adapters/shopify/copy-blocks.ts');
  const { plainText } = await load(MODULES.text, 'adapters/shopify/plain-text.ts');
  const made = CANDIDATES.find(({ path }) => existsSync(join(root, path)));
  if (made === undefined) throw new Error(`${root} makes its candidates in no file that is known here.`);
  const candidatesOf = await load(made.schema, made.path);
  return {
    reading: { html: copyBlocks, text: plainText },
    async write(product, seconds) {
      const { language } = product;
      const before = process.cpuUsage();
      const written = await writeScript(
        { writer: extractiveWriter },
        { product, language, seconds, seed: 1 },
      );
      const { user, system } = process.cpuUsage(before);
      const milliseconds = (user + system) / 1000;
      if (!written.ok) return { ok: false, code: written.error.code, milliseconds };
      const script = written.value;
      const mostLines = usualLines(seconds);
      const task = {
        product,
        language,
        seconds,
        characterBudget: characterBudget(seconds, language, mostLines),
        pace: charactersPerSecond(language),
        mostLines,
        promises: [],
        complaints: [],
        seed: 1,
      };
      return {
        ok: true,
        lines: script.lines,
        complaints: [...checkForm(script, task), ...checkTruth(script, product)],
        milliseconds,
      };
    },
    offers: (sentence, language) =>
      candidatesOf([{ kind: 'paragraph', text: sentence }], language).map(({ evidence }) => evidence),
  };
}
