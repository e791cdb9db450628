/** Plays a word, or stops it. */
import { Button } from '@shopify/polaris';
import { PlayIcon, StopCircleIcon } from '@shopify/polaris-icons';
import type { useListen } from '#app/ui/use-listen.ts';

export function ListenButton({
  listen,
  text,
  onToggle,
}: {
  listen: ReturnType<typeof useListen>;
  text: string;
  onToggle: () => void;
}) {
  const isPlaying = listen.playing === text;
  return (
    <Button
      size="slim"
      icon={isPlaying ? StopCircleIcon : PlayIcon}
      loading={listen.loading === text}
      accessibilityLabel={`${isPlaying ? 'Stop' : 'Listen to'} “${text}”`}
      onClick={onToggle}
    >
      {isPlaying ? 'Stop' : 'Listen'}
    </Button>
  );
}
