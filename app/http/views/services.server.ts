/** Says which services make this shop's clips, and whose they are. */
import type { ServiceKeyView, ServiceView } from '#app/contract/settings.ts';
import type { Merchant } from '#app/http/require-shop.server.ts';
import { services } from '#app/services.server.ts';

/** The shop's keys, without the keys. One of a service that is offered no more counts as one that no longer opens. */
export async function serviceKeyViews(merchant: Merchant): Promise<ServiceKeyView[]> {
  const { keyServices } = services.providers;
  return (await merchant.services.repositories.serviceKeys.list()).map(({ savedAt, ...key }) => ({
    ...key,
    opens: key.opens && keyServices[key.purpose].some(({ provider }) => provider === key.provider),
    savedAt: savedAt.toISOString(),
  }));
}

/** Writer, voice and music, in this order. A key counts as the shop's own service only while it can be read. */
export function serviceViews(
  { services: { studio } }: Merchant,
  keys: readonly ServiceKeyView[],
): ServiceView[] {
  const { builtIn } = services.providers;
  const from = (purpose: ServiceKeyView['purpose'], isBuiltIn: boolean): ServiceView['from'] =>
    keys.some((key) => key.purpose === purpose && key.opens) ? 'own' : isBuiltIn ? 'built-in' : 'deployment';
  return [
    {
      name: 'Writer',
      detail: studio.writer.name === builtIn.writer ? 'The product’s own sentences' : studio.writer.name,
      from: from('writer', studio.writer.name === builtIn.writer),
    },
    {
      name: 'Voice',
      detail: services.providers.nameVoice(studio.speaker.name),
      from: from('speaker', studio.speaker.name === builtIn.speaker),
    },
    { name: 'Music', detail: 'Original, royalty-free music', from: 'built-in' },
  ];
}
