/** Chinese in traditional characters. */
import type { WritingRules } from '#studio/languages/pack.ts';
import { writing as simplified } from '#studio/languages/zh.ts';

export { speech } from '#studio/languages/zh.ts';

/** Patterns of Chinese know both kinds of characters. */
export const writing: WritingRules = { ...simplified, callToAction: '歡迎到{shop}選購。', video: '影片' };
