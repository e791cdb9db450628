/** The settings page. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { SettingsPage } from '#app/features/settings/SettingsPage.tsx';
import { requireShop } from '#app/http/require-shop.server.ts';
import { languageViews, sampleSentences } from '#app/http/views/languages.server.ts';
import { serviceKeyViews, serviceViews } from '#app/http/views/services.server.ts';
import { services } from '#app/services.server.ts';

export async function loader({ request }: LoaderFunctionArgs) {
  const merchant = await requireShop(request, 'settings');
  const [settings, languages, missingScopes, keys] = await Promise.all([
    merchant.services.repositories.settings.load(),
    languageViews(merchant),
    merchant.services.missingScopes(),
    serviceKeyViews(merchant),
  ]);
  const { language, voice, brandColour, font, logo, retentionHours, promises, pronunciations } = settings;
  return {
    form: { language, voice, brandColour, font, retentionHours, promises, pronunciations },
    logo: logo === null ? null : { url: merchant.link(logo.file), name: logo.name },
    languages,
    samples: sampleSentences(),
    storeLanguage: languages.find(({ primary }) => primary)?.language ?? 'en',
    services: serviceViews(merchant, keys),
    keys,
    keyServices: services.providers.keyServices,
    missingScopes,
  };
}

export default function Settings() {
  const { form, ...data } = useLoaderData<typeof loader>();
  return <SettingsPage initial={form} {...data} />;
}
