/** Says which services make this shop's clips, and whose they are. */
import type { ServiceKeyView, ServiceView } from '#app/contract/settings.ts';
import type { Merchant } from '#app/http/require-shop.server.ts';

export async function serviceKeyViews({ services: { repositories } }: Merchant): Promise<ServiceKeyView[]> {
  return (await repositories.serviceKeys.list()).map(({ savedAt, ...key }) => ({
    ...key,
    savedAt: savedAt.toISOString(),
  }));
}

export function serviceViews(
  { services: { studio } }: Merchant,
  keys: readonly ServiceKeyView[],
): ServiceView[] {
  const from = (purpose: ServiceKeyView['purpose'], builtIn: boolean): ServiceView['from'] =>
    keys.some((key) => key.purpose === purpose && key.opens) ? 'own' : builtIn ? 'built-in' : 'deployment';
  return [
    {
      name: 'Writer',
      detail: studio.writer.name === 'extractive' ? 'The product’s own sentences' : studio.writer.name,
      from: from('writer', studio.writer.name === 'extractive'),
    },
    {
      name: 'Voice',
      detail: studio.speaker.name,
      from: from('speaker', studio.speaker.name === 'espeak-ng'),
    },
    { name: 'Music', detail: 'Composed here; yours to use anywhere', from: 'built-in' },
  ];
}
