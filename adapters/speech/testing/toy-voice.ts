/**
 * Writes a neural voice of under a kilobyte for tests: an ONNX graph, encoded by hand, that hums a tone for
 * every letter.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const SAMPLES_PER_SECOND = 16_000;
/** Length of a letter's tone at the voice's own pace. */
const SAMPLES_A_LETTER = 1000;
const FLOAT = 1;
const INT64 = 7;

/**
 * A folder that sherpa-onnx accepts as a Coqui VITS voice of this language. Spaces are silent; a letter later
 * in the alphabet is louder.
 */
export async function writeToyVoice(parent: string, language = 'en_US'): Promise<string> {
  const folder = join(parent, `vits-toy-${language}-hum`);
  await mkdir(folder, { recursive: true });
  const letters = Array.from(" abcdefghijklmnopqrstuvwxyz0123456789,.!?'");
  await writeFile(join(folder, 'tokens.txt'), letters.map((letter, id) => `${letter} ${id}\n`).join(''));
  await writeFile(join(folder, 'model.onnx'), toyModel());
  return folder;
}

/**
 * letters [1, T] × tone [K] → [1, T, K] → [1, 1, T·K], with K = 1000 × length scale: as a VITS model, it
 * takes longer when the scale is larger.
 */
function toyModel(): Buffer {
  const nodes = [
    node('Cast', ['input'], 'letters', [intAttribute('to', FLOAT)]),
    node('Reshape', ['letters', 'column'], 'lettersInColumn'),
    node('Mul', ['lettersInColumn', 'loudness'], 'amplitudes'),
    node('Gather', ['scales', 'one'], 'lengthScale'),
    node('Mul', ['lengthScale', 'samplesALetter'], 'samples'),
    node('Range', ['zero', 'samples', 'step'], 'time'),
    node('Mul', ['time', 'pitch'], 'phase'),
    node('Sin', ['phase'], 'tone'),
    node('Mul', ['amplitudes', 'tone'], 'hums'),
    node('Reshape', ['hums', 'row'], 'output'),
  ];
  const constants = [
    tensor('column', INT64, [3], int64s([1, -1, 1])),
    tensor('row', INT64, [3], int64s([1, 1, -1])),
    tensor('one', INT64, [], int64s([1])),
    tensor('loudness', FLOAT, [], floats([0.015])),
    tensor('samplesALetter', FLOAT, [], floats([SAMPLES_A_LETTER])),
    tensor('zero', FLOAT, [], floats([0])),
    tensor('step', FLOAT, [], floats([1])),
    tensor('pitch', FLOAT, [], floats([(2 * Math.PI * 220) / SAMPLES_PER_SECOND])),
  ];
  const graph = Buffer.concat([
    ...nodes.map((bytes) => field(1, bytes)),
    field(2, 'toy'),
    ...constants.map((bytes) => field(5, bytes)),
    field(11, value('input', INT64, [1, 'T'])),
    field(11, value('input_lengths', INT64, [1])),
    field(11, value('scales', FLOAT, [3])),
    field(12, value('output', FLOAT, [1, 1, 'N'])),
  ]);
  const metadata = {
    sample_rate: SAMPLES_PER_SECOND,
    n_speakers: 1,
    add_blank: 0,
    use_eos_bos: 0,
    language: 'English',
    comment: 'coqui',
    frontend: 'characters',
  };
  return Buffer.concat([
    number(1, 8),
    field(7, graph),
    field(8, Buffer.concat([field(1, ''), number(2, 13)])),
    ...Object.entries(metadata).map(([key, text]) =>
      field(14, Buffer.concat([field(1, key), field(2, String(text))])),
    ),
  ]);
}

// Protocol buffers: a field is its number and wire type, then a varint or a length and bytes.

function varint(value: number | bigint): Buffer {
  let rest = BigInt.asUintN(64, BigInt(value));
  const bytes: number[] = [];
  do {
    bytes.push(Number(rest & 127n) | (rest > 127n ? 128 : 0));
    rest >>= 7n;
  } while (rest > 0n);
  return Buffer.from(bytes);
}

const number = (id: number, value: number): Buffer => Buffer.concat([varint(id << 3), varint(value)]);

function field(id: number, content: Buffer | string): Buffer {
  const bytes = Buffer.from(content);
  return Buffer.concat([varint((id << 3) | 2), varint(bytes.length), bytes]);
}

const node = (operator: string, inputs: string[], output: string, attributes: Buffer[] = []): Buffer =>
  Buffer.concat([
    ...inputs.map((input) => field(1, input)),
    field(2, output),
    field(3, `make-${output}`),
    field(4, operator),
    ...attributes.map((bytes) => field(5, bytes)),
  ]);

/** Attribute type 2 is an integer. */
const intAttribute = (name: string, value: number): Buffer =>
  Buffer.concat([field(1, name), number(3, value), number(20, 2)]);

const tensor = (name: string, type: number, dimensions: number[], raw: Buffer): Buffer =>
  Buffer.concat([
    ...dimensions.map((size) => number(1, size)),
    number(2, type),
    field(8, name),
    field(9, raw),
  ]);

const value = (name: string, type: number, dimensions: (number | string)[]): Buffer => {
  const shape = Buffer.concat(
    dimensions.map((size) => field(1, typeof size === 'number' ? number(1, size) : field(2, size))),
  );
  return Buffer.concat([
    field(1, name),
    field(2, field(1, Buffer.concat([number(1, type), field(2, shape)]))),
  ]);
};

const floats = (values: number[]): Buffer => Buffer.from(Float32Array.from(values).buffer);
const int64s = (values: number[]): Buffer => Buffer.from(BigInt64Array.from(values.map(BigInt)).buffer);
