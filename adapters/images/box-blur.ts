/** Smooths a plane of numbers with a square window, in time that does not depend on the window's size. */

/** Each value becomes the mean of those at most `radius` pixels away in both directions (fewer at the edges). */
export function boxBlur(plane: Float32Array, width: number, height: number, radius: number): Float32Array {
  if (radius < 1) return plane;
  return alongColumns(alongRows(plane, width, height, radius), width, height, radius);
}

function alongRows(plane: Float32Array, width: number, height: number, radius: number): Float32Array {
  const blurred = new Float32Array(plane.length);
  for (let y = 0; y < height; y++) {
    const row = y * width;
    let sum = 0;
    for (let x = 0; x < Math.min(radius, width); x++) sum += plane[row + x] ?? 0;
    for (let x = 0; x < width; x++) {
      if (x + radius < width) sum += plane[row + x + radius] ?? 0;
      if (x - radius - 1 >= 0) sum -= plane[row + x - radius - 1] ?? 0;
      blurred[row + x] = sum / (Math.min(width - 1, x + radius) - Math.max(0, x - radius) + 1);
    }
  }
  return blurred;
}

function alongColumns(plane: Float32Array, width: number, height: number, radius: number): Float32Array {
  const blurred = new Float32Array(plane.length);
  const sums = new Float64Array(width);
  for (let y = 0; y < Math.min(radius, height); y++)
    for (let x = 0; x < width; x++) sums[x] = (sums[x] ?? 0) + (plane[y * width + x] ?? 0);
  for (let y = 0; y < height; y++) {
    const [entering, leaving] = [(y + radius) * width, (y - radius - 1) * width];
    const count = Math.min(height - 1, y + radius) - Math.max(0, y - radius) + 1;
    for (let x = 0; x < width; x++) {
      const sum =
        (sums[x] ?? 0) +
        (y + radius < height ? (plane[entering + x] ?? 0) : 0) -
        (leaving >= 0 ? (plane[leaving + x] ?? 0) : 0);
      sums[x] = sum;
      blurred[y * width + x] = sum / count;
    }
  }
  return blurred;
}
