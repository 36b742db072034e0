/** Longest side in pixels: enough to read a price list, a tenth of what the camera gives. */
const LONGEST_SIDE = 1600;
const QUALITY = 0.8;

/**
 * The picture drawn anew and smaller: what the camera wrote into the file, its place above all, does not come along.
 * @throws {Error} when the file is no picture that the browser can draw.
 */
export async function plainPhoto(file: Blob): Promise<Blob> {
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be drawn.'))),
      'image/jpeg',
      QUALITY,
    );
  });
}
