/** Shows what one of the clips that were generated together has that the others have not. */
import type { VariantView } from '#app/contract/clips.ts';

/** `language` is the clip's: its opening line is read aloud as what it is. */
export function VariantWords({
  variant,
  language,
}: {
  variant: Pick<VariantView, 'differs' | 'opening'>;
  language: string | null;
}) {
  const { differs, opening } = variant;
  return (
    <>
      {differs.join(' · ')}
      {opening === null ? null : (
        <>
          {differs.length === 0 ? '' : ' · '}“
          <span lang={language ?? undefined} dir="auto">
            {opening}
          </span>
          ”
        </>
      )}
    </>
  );
}
