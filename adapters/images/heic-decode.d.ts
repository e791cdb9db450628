/** Types of heic-decode, which ships none. */
declare module 'heic-decode' {
  type Decoded = { width: number; height: number; data: Uint8ClampedArray<ArrayBuffer> };
  type Undecoded = { width: number; height: number; decode(): Promise<Decoded> };
  const decode: ((input: { buffer: Uint8Array }) => Promise<Decoded>) & {
    all(input: { buffer: Uint8Array }): Promise<Undecoded[]>;
  };
  export default decode;
}
