/** Reads and writes one kind of stored document: from any stored version, callers get the newest. */
import type { ZodType } from 'zod';
import { AppError } from '#studio/shared/errors.ts';

/** A stored document before it is parsed: an object of JSON. */
export type StoredDocument = Readonly<Record<string, unknown>>;

/**
 * One step of growth: a document of one version as a document of the next. Pure, and never changed once it has been
 * released. It need not set `version`.
 */
export type Upgrade = (document: StoredDocument) => StoredDocument;

export type DocumentKind<T> = {
  /** The version that `write` writes, and the highest that `read` takes. */
  readonly newestVersion: number;
  /**
   * The document as the code knows it today. Throws AppError DOCUMENT_TOO_NEW when a later release has written it, and
   * STORYBOARD_INVALID when it is not such a document.
   */
  read(stored: unknown): T;
  /** The document as it is stored: with its version, and that of each part. */
  write(document: T): StoredDocument;
  /** The newest version of a stored document, not parsed yet. Throws as `read` does when it is too new or no object. */
  upgrade(stored: unknown): StoredDocument;
};

export type DocumentDefinition<T> = {
  /** As a sentence names it: "brief". */
  name: string;
  /** Of the newest version. */
  schema: ZodType<T>;
  /** The first takes version 1 to version 2, and so on. A document without a version has version 1. */
  upgrades: readonly Upgrade[];
  /**
   * How the stored form of the newest version differs from the document, where earlier releases could not read it
   * otherwise.
   */
  form?: { store: Upgrade; read: Upgrade };
  /** Fields that are documents of their own: upgraded after the document around them. */
  parts?: Readonly<Record<string, Pick<DocumentKind<never>, 'upgrade' | 'newestVersion'>>>;
};

export function defineDocument<T extends object>(definition: DocumentDefinition<T>): DocumentKind<T> {
  const { name, schema, upgrades, form, parts = {} } = definition;
  const newestVersion = upgrades.length + 1;

  function upgrade(stored: unknown): StoredDocument {
    let document = objectOf(name, stored);
    const version = versionOf(name, document);
    if (version > newestVersion) throw new AppError('DOCUMENT_TOO_NEW', { kind: name, version });
    for (const step of upgrades.slice(version - 1)) document = step(document);
    document = { ...document, version: newestVersion };
    for (const [field, part] of Object.entries(parts))
      document = { ...document, [field]: part.upgrade(document[field]) };
    return document;
  }

  return {
    newestVersion,
    upgrade,
    read(stored) {
      const upgraded = upgrade(stored);
      const parsed = schema.safeParse(form === undefined ? upgraded : form.read(upgraded));
      if (parsed.success) return parsed.data;
      const [issue] = parsed.error.issues;
      const path = [name, ...(issue?.path ?? [])].join('.');
      throw invalid(`${path}: ${issue?.message ?? 'unknown'}.`, parsed.error);
    },
    write(document) {
      let stored: StoredDocument = { ...document, version: newestVersion };
      if (form !== undefined) stored = form.store(stored);
      for (const [field, part] of Object.entries(parts))
        stored = { ...stored, [field]: { ...objectOf(field, stored[field]), version: part.newestVersion } };
      return stored;
    },
  };
}

function objectOf(name: string, value: unknown): StoredDocument {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw invalid(`the ${name} is not an object.`);
  return { ...value };
}

function versionOf(name: string, { version = 1 }: StoredDocument): number {
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    throw invalid(`the ${name}’s version is not a whole number from 1 on.`);
  return version;
}

const invalid = (reason: string, cause?: unknown): AppError =>
  new AppError('STORYBOARD_INVALID', { reason }, { cause });
