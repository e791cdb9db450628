/** Reads a file of a clip from the app's own server or its storage. */

/** Rejects with a TypeError that names the address when it can't be read. */
export async function getBytes(url: string, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const reply = await fetch(url, signal === undefined ? {} : { signal });
  if (!reply.ok) throw new TypeError(`${url} answered ${reply.status}.`);
  return new Uint8Array(await reply.arrayBuffer());
}
