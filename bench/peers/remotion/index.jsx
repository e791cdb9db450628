/** The same clip as a Remotion composition: pictures on a blurred cover of themselves, eased zooms, crossfades, word-marked captions, an end card. */
import { AbsoluteFill, Composition, Easing, Img, interpolate, registerRoot, staticFile, useCurrentFrame } from 'remotion';

const FADE_FRAMES = 15;

function Scene({ scene, frame }) {
  const opacity = interpolate(frame, [scene.start, scene.start + (scene.start === 0 ? 1 : FADE_FRAMES)], [scene.start === 0 ? 1 : 0, 1], { extrapolateLeft: 'clamp', extrapolateRight: 'clamp' });
  const scale = interpolate(frame, [scene.start, scene.end + FADE_FRAMES], [1, 1.12], { extrapolateLeft: 'clamp', extrapolateRight: 'clamp', easing: Easing.inOut(Easing.ease) });
  return (
    <AbsoluteFill style={{ opacity }}>
      <Img src={staticFile(scene.blurred)} style={{ position: 'absolute', width: '100%', height: '100%', objectFit: 'cover' }} />
      <Img src={staticFile(scene.picture)} style={{ position: 'absolute', left: 60, top: 200, width: 960, height: 1100, objectFit: 'contain', transform: `scale(${scale})` }} />
    </AbsoluteFill>
  );
}

function Film({ scenes, captions, title, shop }) {
  const frame = useCurrentFrame();
  const caption = captions.find(({ start, end }) => frame >= start && frame < end);
  const last = scenes.at(-1);
  return (
    <AbsoluteFill style={{ background: '#f4f1ec', fontFamily: 'DejaVu Sans, sans-serif' }}>
      {scenes.filter(({ start, end }) => frame >= start && frame < end + FADE_FRAMES).map((scene) => <Scene key={scene.start} scene={scene} frame={frame} />)}
      {caption === undefined ? null : (
        <div style={{ position: 'absolute', left: 90, right: 90, top: 1360, fontSize: 64, fontWeight: 700, textAlign: 'center', color: '#222' }}>
          {caption.words.map((word, index) => <span key={index} style={{ color: frame >= word.start && frame < word.end ? '#b4541c' : undefined }}>{word.text} </span>)}
        </div>
      )}
      {frame >= last.start ? <div style={{ position: 'absolute', left: 90, right: 90, top: 1360, textAlign: 'center', color: '#222' }}><div style={{ fontSize: 40 }}>{shop}</div><div style={{ fontSize: 84, fontWeight: 800 }}>{title}</div></div> : null}
    </AbsoluteFill>
  );
}

registerRoot(() => <Composition id="film" component={Film} width={1080} height={1920} fps={30} durationInFrames={450} defaultProps={{ scenes: [], captions: [], title: '', shop: '' }} />);
