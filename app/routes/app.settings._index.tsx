/** The settings page. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { SettingsPage } from '#app/components/settings/SettingsPage.tsx';
import { merchantOf } from '#app/http/merchant.server.ts';
import { languageViews } from '#app/http/views/languages.server.ts';
import { serviceViews } from '#app/http/views/services.server.ts';

export async function loader({ request }: LoaderFunctionArgs) {
  const merchant = await merchantOf(request);
  const [settings, languages, missingScopes] = await Promise.all([merchant.services.repositories.settings.load(), languageViews(merchant), merchant.services.missingScopes()]);
  const { language, brandColour, retentionHours } = settings;
  return { form: { language, brandColour, retentionHours }, languages, services: serviceViews(merchant), missingScopes };
}

export default function Settings() {
  const { form, languages, services, missingScopes } = useLoaderData<typeof loader>();
  return <SettingsPage initial={form} languages={languages} services={services} missingScopes={missingScopes} />;
}
