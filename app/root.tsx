/** The document around every page, and what it shows when a page outside the app's frame fails. */
import type { MetaFunction } from '@remix-run/node';
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useRouteError } from '@remix-run/react';
import { BareRefusal } from '#app/ui/page/BareRefusal.tsx';
import { useNonce } from '#app/ui/page/nonce.ts';
import { refusalOf } from '#app/ui/page/refusal.ts';

export const meta: MetaFunction = () => [{ title: 'Vitrine' }];

export function Layout({ children }: { children: React.ReactNode }) {
  const nonce = useNonce();
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <BareRefusal refusal={refusalOf(useRouteError())} />;
}
