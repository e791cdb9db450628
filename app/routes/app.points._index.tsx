/** The shop's points: what there is, what was bought and spent, and more of them. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PointsPage } from '#app/features/points/PointsPage.tsx';
import { requireShop } from '#app/http/require-shop.server.ts';
import { pointsPage } from '#app/http/views/points.server.ts';

export const loader = async ({ request }: LoaderFunctionArgs) =>
  pointsPage(await requireShop(request, 'billing'), new URL(request.url).searchParams);

export default function Points() {
  return <PointsPage {...useLoaderData<typeof loader>()} />;
}
