/** Mixes two "#rrggbb" colors for gradients. */

/** `share` 0 is the first, 1 the second. */
export function mixed(first: string, second: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [a, b] = [first, second].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16));
    return Math.round((a ?? 0) + ((b ?? 0) - (a ?? 0)) * share);
  });
  return `rgb(${channels.join(', ')})`;
}

export function translucent(hex: string, opacity: number): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `rgba(${channels.join(', ')}, ${opacity.toFixed(3)})`;
}
