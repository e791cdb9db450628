/** Two clips side by side, in step: `?clips=` names them. */
import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { ComparisonView } from '#app/contract/comparison.ts';
import { ComparePage } from '#app/features/clip/ComparePage.tsx';
import { requireShop } from '#app/http/require-shop.server.ts';
import { comparisonView } from '#app/http/views/comparison.server.ts';

export async function loader({ request }: LoaderFunctionArgs) {
  const merchant = await requireShop(request, 'read:clips');
  const asked = new URL(request.url).searchParams.get('clips') ?? '';
  const { status, ...view } = await comparisonView(merchant, asked);
  return data(view satisfies ComparisonView, { status });
}

export default function Compare() {
  return <ComparePage view={useLoaderData<ComparisonView>()} />;
}
