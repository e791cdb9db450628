/** The looks as pictures: a merchant would rather see than read. */
import { BlockStack, Card, Checkbox, Text } from '@shopify/polaris';
import { lookPicture } from '#app/ui/looks/look-pictures.ts';
import type { CreateForm } from '#app/contract/create-form.ts';
import { LOOKS } from '#studio/storyboard/looks/looks.ts';
import { LOOK_IDS, type LookId } from '#studio/storyboard/storyboard.ts';
import './looks.css';
import '../../ui/page/hidden.css';

export function LookPicker({
  form,
  suggested,
  onChange,
}: {
  form: CreateForm;
  /** What suits the pictures; null while there are none. */
  suggested: LookId | null;
  onChange: (change: Partial<CreateForm>) => void;
}) {
  const chosen = form.look;
  return (
    <Card>
      <BlockStack gap="400">
        <Text as="h2" variant="headingMd">
          Style
        </Text>
        <fieldset className="vitrine-looks">
          <legend className="vitrine-hidden">Style</legend>
          <label className="vitrine-look">
            <input
              type="radio"
              name="look"
              checked={chosen === null}
              onChange={() => onChange({ look: null })}
            />
            <span className="vitrine-look__any" aria-hidden="true">
              {LOOK_IDS.slice(0, 4).map((id) => (
                <img key={id} src={lookPicture(id)} alt="" width={90} height={160} loading="lazy" />
              ))}
            </span>
            <span>{suggested === null ? 'Auto (best match)' : `Auto (${LOOKS[suggested].name})`}</span>
          </label>
          {LOOK_IDS.map((id) => (
            <label key={id} className="vitrine-look" title={LOOKS[id].description}>
              <input
                type="radio"
                name="look"
                checked={chosen === id}
                onChange={() => onChange({ look: id })}
              />
              <img src={lookPicture(id)} alt="" width={180} height={320} loading="lazy" />
              <span>{LOOKS[id].name}</span>
            </label>
          ))}
        </fieldset>
        <Checkbox
          label="Show captions"
          helpText="Shown word by word, inside the safe zones of Reels, Shorts, and TikTok."
          checked={form.showCaptions}
          onChange={(showCaptions) => onChange({ showCaptions })}
        />
        <Checkbox
          label="Show the price"
          checked={form.showPrice}
          onChange={(showPrice) => onChange({ showPrice })}
        />
      </BlockStack>
    </Card>
  );
}
