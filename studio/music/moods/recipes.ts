/** Every mood's recipe. */
import type { Mood } from '#studio/music/music.ts';
import { bold } from '#studio/music/moods/bold.ts';
import { bright } from '#studio/music/moods/bright.ts';
import { calm } from '#studio/music/moods/calm.ts';
import { dreamy } from '#studio/music/moods/dreamy.ts';
import { elegant } from '#studio/music/moods/elegant.ts';
import { playful } from '#studio/music/moods/playful.ts';
import type { MoodRecipe } from '#studio/music/moods/recipe.ts';
import { warm } from '#studio/music/moods/warm.ts';

/** A mood without a recipe does not compile. */
export const RECIPES: Record<Mood, MoodRecipe> = { calm, bright, bold, warm, playful, elegant, dreamy };
