/** Scales a picture down in the browser when it is larger than what is taken by hand. */
import { MAX_SIDE_PIXELS, MAX_UPLOAD_BYTES } from '#studio/product/picture-limits.ts';

/**
 * The file itself when it is small enough, or of a kind that the browser cannot read (the server then says
 * what is wrong).
 */
export async function shrinkPicture(file: File): Promise<File> {
  if (file.size <= MAX_UPLOAD_BYTES) return file;
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null);
  if (bitmap === null) return file;
  const scale = Math.min(1, MAX_SIDE_PIXELS / Math.max(bitmap.width, bitmap.height));
  const canvas = new OffscreenCanvas(Math.round(bitmap.width * scale), Math.round(bitmap.height * scale));
  const context = canvas.getContext('2d');
  if (context === null) return file;
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  const transparent = file.type === 'image/png' || file.type === 'image/webp';
  const blob = await canvas.convertToBlob(
    transparent ? { type: 'image/webp', quality: 0.92 } : { type: 'image/jpeg', quality: 0.92 },
  );
  return new File([blob], file.name, { type: blob.type });
}
