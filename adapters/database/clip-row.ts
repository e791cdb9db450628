/** Reads a clip from its row. */
import { clipSchema, type Clip } from '#studio/clip/clip.ts';
import type { Clip as Row } from '../../prisma/generated/client.ts';

export const clipOf = (row: Row): Clip => clipSchema.parse(row);
