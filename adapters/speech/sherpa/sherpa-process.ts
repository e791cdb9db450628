/**
 * The child process that runs a neural voice: the library exits the process when a file is invalid, so it
 * needs one of its own.
 */
import sherpa from 'sherpa-onnx-node';
import type { VoiceConfig } from '#adapters/speech/sherpa/voice-folder.ts';
import type { SherpaRequest, SherpaAnswer } from '#adapters/speech/sherpa/voice-process.ts';

// The only caller is voice-process.ts, which passes a VoiceConfig.
const voice = JSON.parse(process.argv[2] ?? '') as VoiceConfig;
const tts = new sherpa.OfflineTts({
  model: { ...voice.model, numThreads: 2, provider: 'cpu' },
  maxNumSentences: 1,
  ruleFsts: voice.ruleFsts,
});

process.on('message', (request: SherpaRequest) => {
  process.send?.(answer(request));
});
process.on('disconnect', () => process.exit(0));

function answer({ id, text, speakerNumber, rate }: SherpaRequest): SherpaAnswer {
  if (speakerNumber >= tts.numSpeakers)
    return {
      id,
      fault: `it has ${tts.numSpeakers} speaker${tts.numSpeakers === 1 ? '' : 's'}, and not number ${speakerNumber}`,
    };
  const { samples, sampleRate } = tts.generate({
    text,
    sid: speakerNumber,
    speed: rate,
    enableExternalBuffer: false,
  });
  return { id, samples, samplesPerSecond: sampleRate };
}
