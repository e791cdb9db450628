/** The same storyboard as a Remotion composition: the same windows and paths, transitions, word-marked captions, badge, end card and sound. */
import { AbsoluteFill, Audio, Composition, Easing, Img, registerRoot, staticFile, useCurrentFrame } from 'remotion';

const EASES = { 'in-out': Easing.inOut(Easing.cubic), out: Easing.out(Easing.cubic), linear: (share) => share };
const clamp = (value) => Math.min(1, Math.max(0, value));

function pathAt({ from, to, ease }, time) {
  const progress = EASES[ease](clamp(time));
  const ratio = to.width / from.width;
  const zoom = ratio ** progress;
  const share = Math.abs(ratio - 1) < 1e-6 ? progress : (zoom - 1) / (ratio - 1);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share, zoom };
}

function Picture({ shot, time }) {
  const { window, from, framing } = shot;
  const { x, y, zoom } = pathAt(shot, time);
  const panel = framing === 'panel';
  return (
    <div style={{ position: 'absolute', left: window.x, top: window.y, width: window.width, height: window.height, overflow: 'hidden', borderRadius: panel ? 24 : 0, outline: panel ? '16px solid #fff' : undefined, boxShadow: panel ? '0 18px 60px rgba(0,0,0,.28)' : undefined }}>
      <Img src={staticFile(shot.picture)} style={{ position: 'absolute', left: 0, top: 0, width: from.width, height: from.height, transformOrigin: '0 0', transform: `translate(${x - window.x}px, ${y - window.y}px) scale(${zoom})`, mixBlendMode: framing === 'packshot' ? 'multiply' : undefined }} />
    </div>
  );
}

/** What stands before a scene that comes in: nothing, a share of it, its left part, or all of it further right. */
function enter(transition, share) {
  if (transition === null || share >= 1) return {};
  if (transition.kind.startsWith('slide')) return { transform: `translateX(${(1 - Easing.out(Easing.cubic)(share)) * 100}%)`, boxShadow: '-20px 0 60px rgba(0,0,0,.3)' };
  if (transition.kind === 'wipe') return { clipPath: `inset(0 ${(1 - share) * 100}% 0 0)` };
  return { opacity: share };
}

function Scene({ scene, colours, frame }) {
  const { start, end, shot, transition } = scene;
  return (
    <AbsoluteFill style={{ background: `linear-gradient(${colours.background}, ${colours.backgroundAlternate} 70%, ${colours.background})`, ...enter(transition, transition === null ? 1 : clamp((frame - start) / transition.frames)) }}>
      {shot === null ? null : <Picture shot={shot} time={(frame - start) / (end - start)} />}
      {scene.endCard === null ? null : (
        <div style={{ position: 'absolute', left: 90, right: 90, top: 1000, textAlign: 'center', color: colours.ink }}>
          <div style={{ fontSize: 40, color: colours.inkMuted }}>{scene.endCard.shopName}</div>
          <div style={{ fontSize: 92, fontWeight: 700, lineHeight: 1.1, margin: '24px 0' }}>{scene.endCard.title}</div>
          <div style={{ fontSize: 52 }}>{scene.endCard.price}</div>
          <div style={{ display: 'inline-block', marginTop: 48, padding: '28px 56px', borderRadius: 80, fontSize: 52, background: colours.accent, color: colours.onAccent }}>{scene.endCard.callToAction}</div>
        </div>
      )}
    </AbsoluteFill>
  );
}

function Caption({ caption, colours, frame }) {
  return (
    <div style={{ position: 'absolute', left: 90, right: 90, top: 1240, textAlign: 'center', opacity: clamp((frame - caption.start + 1) / 5) }}>
      <span style={{ background: 'rgba(255,255,255,.85)', borderRadius: 24, padding: '10px 28px', fontSize: 76, fontWeight: 600, lineHeight: 1.35, boxDecorationBreak: 'clone', color: colours.ink }}>
        {caption.words.map((word, index) => <span key={index} style={{ color: frame >= word.start && frame < word.end ? colours.accent : undefined }}>{word.text} </span>)}
      </span>
    </div>
  );
}

function Film({ scenes, captions, badge, colours, sound }) {
  const frame = useCurrentFrame();
  const caption = captions.find(({ start, end }) => frame >= start && frame < end);
  const shown = scenes.filter(({ start, end }, index) => frame >= start && frame < end + (scenes[index + 1]?.transition?.frames ?? 0));
  return (
    <AbsoluteFill style={{ background: colours.background, fontFamily: 'DejaVu Sans, sans-serif' }}>
      {shown.map((scene) => <Scene key={scene.start} scene={scene} colours={colours} frame={frame} />)}
      {badge === null || frame < badge.start || frame >= badge.end ? null : (
        <div style={{ position: 'absolute', left: 0, right: 0, top: 1095, textAlign: 'center' }}>
          <span style={{ background: colours.accent, color: colours.onAccent, borderRadius: 60, padding: '20px 40px', fontSize: 56 }}>{badge.price} <s style={{ fontSize: 36 }}>{badge.compareAtPrice}</s></span>
        </div>
      )}
      {caption === undefined ? null : <Caption caption={caption} colours={colours} frame={frame} />}
      <Audio src={staticFile(sound)} />
    </AbsoluteFill>
  );
}

registerRoot(() => <Composition id="film" component={Film} width={1080} height={1920} fps={30} durationInFrames={450} defaultProps={{ scenes: [], captions: [], badge: null, colours: {}, sound: '' }} />);
