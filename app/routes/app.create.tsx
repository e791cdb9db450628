/** Create: choose a product and what its clip should be. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData, type ShouldRevalidateFunctionArgs } from '@remix-run/react';
import { CreatePage } from '#app/features/create/CreatePage.tsx';
import { draftNameSchema, draftProduct } from '#app/contract/draft.ts';
import { newForm } from '#app/http/new-form.server.ts';
import { openDraft } from '#app/http/open-draft.server.ts';
import { requireShop } from '#app/http/require-shop.server.ts';
import { languageViews } from '#app/http/views/languages.server.ts';

export async function loader({ request }: LoaderFunctionArgs) {
  const merchant = await requireShop(request, 'read:clips');
  const query = new URL(request.url).searchParams;
  const named = draftNameSchema.safeParse({ productId: query.get('product'), link: query.get('link') ?? '' });
  const name = named.data ?? { productId: null, link: '' };
  const product = draftProduct(name);
  const [missingScopes, draft, settings, languages] = await Promise.all([
    merchant.services.missingScopes(),
    openDraft(merchant, product === '' ? null : product),
    merchant.services.repositories.settings.load(),
    languageViews(merchant),
  ]);
  return {
    initial: draft?.form ?? newForm(merchant, name, settings),
    kept: draft?.stamp ?? null,
    missingScopes,
    initialUploads: draft?.uploads ?? [],
    languages,
    writerTranslates: merchant.services.studio.writer.translates,
    storeLanguage: languages.find(({ primary }) => primary)?.language ?? 'en',
  };
}

/** The page writes the product that it has opened into the address: nothing has to be loaded for that. */
export const shouldRevalidate = ({
  currentUrl,
  nextUrl,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs): boolean =>
  currentUrl.pathname === nextUrl.pathname && currentUrl.search !== nextUrl.search
    ? false
    : defaultShouldRevalidate;

export default function Create() {
  return <CreatePage {...useLoaderData<typeof loader>()} />;
}
