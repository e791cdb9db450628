/** Chinese in traditional characters. */
import type { WritingRules } from '#studio/languages/pack.ts';
import { writing as simplified } from '#studio/languages/zh.ts';

export { speech } from '#studio/languages/zh.ts';

/** Patterns of Chinese know both kinds of characters. */
export const writing: WritingRules = {
  ...simplified,
  callsToAction: ['立即選購。', '現在就看看。', '靠近看看。'],
  facts: {
    price: '售價{price}。',
    from: '{price}起。',
    saving: '原價{before}，現價{price}。',
    rating: '{count}則評價，平均{value}分，滿分{scale}分。',
  },
  video: '影片',
};
