/** Where a clip's files are for the browser: the links that the server signed, and the fonts that everyone shares. */
import type { Sources } from '#app/editor/sources.ts';

export function sourcesOf(links: Record<string, string>): Sources {
  const linkOf = ({ sha256 }: { sha256: string }): string => links[sha256] ?? '';
  return { pictureUrl: linkOf, voiceUrl: linkOf, fontUrl: (name) => `/fonts/${name}` };
}
