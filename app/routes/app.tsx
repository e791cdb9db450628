/** The frame of every page in the admin: the caller, Polaris, App Bridge, navigation and the shop's tasks. */
import type { HeadersFunction, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import {
  isRouteErrorResponse,
  Link,
  Outlet,
  useLoaderData,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react';
import { NavMenu } from '@shopify/app-bridge-react';
import polarisStyles from '@shopify/polaris/build/esm/styles.css?url';
import { AppProvider } from '@shopify/shopify-app-remix/react';
import { boundary } from '@shopify/shopify-app-remix/server';
import { chooseLocale } from '#app/contract/locale.ts';
import { isLibraryPage } from '#app/contract/library-page.ts';
import { BareRefusal } from '#app/ui/page/BareRefusal.tsx';
import { refusalOf } from '#app/ui/page/refusal.ts';
import { RefusedPage } from '#app/ui/page/RefusedPage.tsx';
import { useKeptFocus } from '#app/ui/page/use-kept-focus.ts';
import { TasksProvider } from '#app/ui/tasks/use-tasks.tsx';
import { FormatsProvider } from '#app/ui/formats/use-formats.tsx';
import { requireShop } from '#app/http/require-shop.server.ts';
import { shopTimeZone } from '#app/http/time-zone.server.ts';
import { pointsView } from '#app/http/views/points.server.ts';
import { tasksOf } from '#app/http/views/tasks.server.ts';
import { services } from '#app/services.server.ts';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: polarisStyles }];
export const meta: MetaFunction = () => [{ title: 'Vitrine' }];

export async function loader({ request }: LoaderFunctionArgs) {
  const merchant = await requireShop(request, 'read:clips');
  const [tasks, points, timeZone] = await Promise.all([
    tasksOf(merchant),
    pointsView(merchant),
    shopTimeZone(merchant),
  ]);
  return {
    apiKey: services.environment.SHOPIFY_API_KEY,
    appBridgeUrl: services.environment.APP_BRIDGE_URL,
    tasks,
    points,
    timeZone,
    // Only the frame's own address names it, and only the frame is asked for with it: pages are told.
    locale: chooseLocale(
      new URL(request.url).searchParams.get('locale'),
      request.headers.get('accept-language'),
    ),
  };
}

/** Navigation inside the app changes nothing here; the tasks keep themselves up to date. */
export const shouldRevalidate = (): boolean => false;

type FrameData = ReturnType<typeof useLoaderData<typeof loader>>;

export default function App() {
  return (
    <Frame {...useLoaderData<typeof loader>()}>
      <Outlet />
    </Frame>
  );
}

function Frame({
  apiKey,
  appBridgeUrl,
  tasks,
  points,
  timeZone,
  locale,
  children,
}: FrameData & { children: React.ReactNode }) {
  useKeptFocus();
  return (
    <AppProvider
      isEmbeddedApp
      apiKey={apiKey}
      {...(appBridgeUrl === undefined ? {} : { __APP_BRIDGE_URL: appBridgeUrl })}
    >
      <NavMenu>
        <Link to="/app" rel="home">
          Home
        </Link>
        <Link to="/app/create">Create</Link>
        <Link to="/app/clips">Library</Link>
        <Link to="/app/points">Points</Link>
        <Link to="/app/settings">Settings</Link>
      </NavMenu>
      <FormatsProvider locale={locale} timeZone={timeZone}>
        <TasksProvider initial={tasks} initialPoints={points}>
          {children}
        </TasksProvider>
      </FormatsProvider>
    </AppProvider>
  );
}

/** Where there is nothing to show, App Bridge acts on the answer's headers. */
const isOfLibrary = (html: string): boolean => html === '' || isLibraryPage(html);

/** A page that was refused or failed stands in the frame as any other; without the frame's own data it stands bare. */
export function ErrorBoundary() {
  const error = useRouteError();
  const frame = useRouteLoaderData<typeof loader>('routes/app');
  // Shopify's library answers with pages of its own, which lead to where a session is.
  if (isRouteErrorResponse(error) && typeof error.data === 'string' && isOfLibrary(error.data))
    return boundary.error(error);
  const refusal = refusalOf(error);
  if (frame === undefined) return <BareRefusal refusal={refusal} />;
  return (
    <Frame {...frame}>
      <RefusedPage refusal={refusal} />
    </Frame>
  );
}

export const headers: HeadersFunction = (headersArgs) => boundary.headers(headersArgs);
