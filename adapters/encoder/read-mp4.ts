/** Reads the structure of an MP4 file (ISO/IEC 14496-12): where its parts are, and what its tracks hold. */
import { open, type FileHandle } from 'node:fs/promises';

export type Mp4Track = {
  /** "vide", "soun" … */
  handler: string;
  /** "avc1", "mp4a" … */
  codec: string;
  /** Video: pixels. */
  width: number;
  height: number;
  /** H.264's profile number, 100 for High; null when it is not H.264. */
  h264Profile: number | null;
  /** Color primaries, transfer, matrix (ITU-T H.273) and full range, or null when it is not tagged. */
  colour: { primaries: number; transfer: number; matrix: number; fullRange: boolean } | null;
  /** Sound: channels and samples a second. */
  channels: number;
  samplesPerSecond: number;
  /** Coded samples: frames of video, packets of sound; and their bytes. */
  samples: number;
  bytes: number;
  /** What a player shows of it, by its edit list. */
  seconds: number;
};

export type Mp4 = {
  /** The index precedes the media: a player starts without the whole file. */
  startsFast: boolean;
  /** Bytes of media that the file has, all of them inside it. */
  mediaBytes: number;
  tracks: Mp4Track[];
};

type Box = { kind: string; body: DataView };

/** An index larger than this is not ours. */
const MAX_INDEX_BYTES = 50e6;

/** Throws RangeError for a file that is cut or is not MP4. */
export async function readMp4(path: string): Promise<Mp4> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    let index: { offset: number; box: DataView } | null = null;
    let media: { offset: number; bytes: number } | null = null;
    for (let offset = 0; offset < size;) {
      const { kind, headerBytes, bytes } = await readHeader(file, offset);
      if (bytes < headerBytes || offset + bytes > size) throw new RangeError(`Its part “${kind}” is cut.`);
      if (kind === 'moov') {
        if (bytes > MAX_INDEX_BYTES) throw new RangeError('Its index is too large.');
        index = { offset, box: await read(file, offset + headerBytes, bytes - headerBytes) };
      }
      if (kind === 'mdat') media = { offset, bytes: bytes - headerBytes };
      offset += bytes;
    }
    if (index === null || media === null)
      throw new RangeError(`It has no ${index === null ? 'index' : 'media'}.`);
    return {
      startsFast: index.offset < media.offset,
      mediaBytes: media.bytes,
      tracks: readTracks(index.box),
    };
  } finally {
    await file.close();
  }
}

async function readHeader(
  file: FileHandle,
  offset: number,
): Promise<{ kind: string; headerBytes: number; bytes: number }> {
  const header = await read(file, offset, 8);
  const bytes = header.getUint32(0);
  const kind = text(header, 4);
  return bytes === 1
    ? { kind, headerBytes: 16, bytes: Number((await read(file, offset + 8, 8)).getBigUint64(0)) }
    : { kind, headerBytes: 8, bytes };
}

async function read(file: FileHandle, offset: number, bytes: number): Promise<DataView> {
  const view = new DataView(new ArrayBuffer(bytes));
  const { bytesRead } = await file.read(view, 0, bytes, offset);
  if (bytesRead < bytes) throw new RangeError('It is cut.');
  return view;
}

function readTracks(index: DataView): Mp4Track[] {
  const boxes = boxesIn(index);
  const header = the('mvhd', boxes);
  const unitsPerSecond = header.getUint32(header.getUint8(0) === 1 ? 20 : 12);
  return boxes
    .filter(({ kind }) => kind === 'trak')
    .map(({ body }) => readTrack(boxesIn(body), unitsPerSecond));
}

function readTrack(track: readonly Box[], unitsPerSecond: number): Mp4Track {
  const media = boxesIn(the('mdia', track));
  const table = boxesIn(the('stbl', boxesIn(the('minf', media))));
  const description = the('stsd', table);
  const entry = new DataView(description.buffer, description.byteOffset + 8, description.byteLength - 8);
  const handler = text(the('hdlr', media), 8);
  const video = handler === 'vide';
  const codec = text(entry, 4);
  // ISO/IEC 14496-12, 12.1.3 and 12.2.3: what follows the fixed part of a sample entry are boxes again.
  const details = video
    ? boxesIn(new DataView(entry.buffer, entry.byteOffset + 86, entry.byteLength - 86))
    : [];
  const avc = details.find(({ kind }) => kind === 'avcC');
  const colour = details.find(({ kind, body }) => kind === 'colr' && text(body, 0) === 'nclx');
  return {
    handler,
    codec,
    width: video ? entry.getUint16(32) : 0,
    height: video ? entry.getUint16(34) : 0,
    h264Profile: avc === undefined ? null : avc.body.getUint8(1),
    colour:
      colour === undefined
        ? null
        : {
            primaries: colour.body.getUint16(4),
            transfer: colour.body.getUint16(6),
            matrix: colour.body.getUint16(8),
            fullRange: colour.body.getUint8(10) >= 128,
          },
    channels: handler === 'soun' ? entry.getUint16(24) : 0,
    samplesPerSecond: handler === 'soun' ? entry.getUint16(32) : 0,
    ...countSamples(the('stsz', table)),
    seconds: editedUnits(track) / unitsPerSecond,
  };
}

function countSamples(sizes: DataView): { samples: number; bytes: number } {
  const [same, samples] = [sizes.getUint32(4), sizes.getUint32(8)];
  let bytes = same * samples;
  if (same === 0) for (let sample = 0; sample < samples; sample++) bytes += sizes.getUint32(12 + 4 * sample);
  return { samples, bytes };
}

/** Length of what is shown, in the movie's units; without an edit list, the track's own. */
function editedUnits(track: readonly Box[]): number {
  const edits = track.find(({ kind }) => kind === 'edts');
  if (edits === undefined) {
    const header = the('tkhd', track);
    return header.getUint8(0) === 1 ? Number(header.getBigUint64(28)) : header.getUint32(20);
  }
  const list = the('elst', boxesIn(edits.body));
  const wide = list.getUint8(0) === 1;
  let units = 0;
  for (let edit = 0; edit < list.getUint32(4); edit++)
    units += wide ? Number(list.getBigUint64(8 + 20 * edit)) : list.getUint32(8 + 12 * edit);
  return units;
}

function boxesIn(view: DataView): Box[] {
  const boxes: Box[] = [];
  for (let offset = 0; offset + 8 <= view.byteLength;) {
    const bytes = view.getUint32(offset);
    if (bytes < 8 || offset + bytes > view.byteLength) throw new RangeError('Its index is damaged.');
    boxes.push({
      kind: text(view, offset + 4),
      body: new DataView(view.buffer, view.byteOffset + offset + 8, bytes - 8),
    });
    offset += bytes;
  }
  return boxes;
}

function the(kind: string, boxes: readonly Box[]): DataView {
  const found = boxes.find((box) => box.kind === kind);
  if (found === undefined) throw new RangeError(`Its index has no “${kind}”.`);
  return found.body;
}

const text = (view: DataView, offset: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((at) => view.getUint8(offset + at)));
