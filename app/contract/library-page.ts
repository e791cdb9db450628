/** Knows the pages that Shopify's library answers with, which lead to where a session is. */

/** App Bridge, then at most one script of its own. */
const LIBRARY_PAGE =
  /^<script data-api-key="[^"<>]*" src="[^"<>]*"><\/script>(?:\s*<script>(window\.open\([^<]*\))<\/script>)?$/;

/** Whether this is one of those pages, and nothing more. */
export const isLibraryPage = (html: string): boolean => LIBRARY_PAGE.test(html.trim());

/** The text of such a page's own script; null when it has none, and for every other page. */
export const libraryScript = (html: string): string | null => LIBRARY_PAGE.exec(html.trim())?.[1] ?? null;
