/** The part of sherpa-onnx-node that we use; the package has no types of its own. */
declare module 'sherpa-onnx-node' {
  type OfflineTts = {
    readonly numSpeakers: number;
    generate(request: { text: string; sid: number; speed: number; enableExternalBuffer: boolean }): {
      samples: Float32Array;
      sampleRate: number;
    };
  };
  const sherpa: {
    OfflineTts: new (config: { model: object; maxNumSentences: number; ruleFsts: string }) => OfflineTts;
  };
  export default sherpa;
}
