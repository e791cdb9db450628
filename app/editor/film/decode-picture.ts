/** Fetches a picture's file and decodes it, without blocking the page. */

/** The decoded picture, whole. Rejects when it can't be fetched or is no picture. */
export async function decodePicture(url: string): Promise<ImageBitmap> {
  const image = new Image();
  image.crossOrigin = 'anonymous';
  image.src = url;
  await image.decode();
  return createImageBitmap(image);
}
