/** Says which services this installation works with. */
import type { ServiceView } from '#app/components/settings/SettingsPage.tsx';
import type { Merchant } from '#app/http/merchant.server.ts';

export const serviceViews = ({ services: { studio } }: Merchant): ServiceView[] => [
  { name: 'Writer', detail: studio.writer.name === 'extractive' ? 'The product’s own sentences' : studio.writer.name, configured: studio.writer.name !== 'extractive' },
  { name: 'Voice', detail: studio.speaker.name, configured: studio.speaker.name !== 'espeak-ng' },
  { name: 'Music', detail: 'Composed here; yours to use anywhere', configured: false },
];
