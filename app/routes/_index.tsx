/** The bare address: into the app when Shopify sends a shop, else a word on what this is. */
import { redirect, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { BarePage } from '#app/ui/page/BarePage.tsx';

export const meta: MetaFunction = () => [{ title: 'Vitrine' }, { name: 'robots', content: 'noindex' }];

export function loader({ request }: LoaderFunctionArgs): Response | null {
  const { search, searchParams } = new URL(request.url);
  return searchParams.has('shop') ? redirect(`/app${search}`) : null;
}

export default function Landing() {
  return (
    <BarePage title="Vitrine">
      <p>Create product videos from a product link. Open Vitrine from your Shopify admin, under Apps.</p>
    </BarePage>
  );
}
