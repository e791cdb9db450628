/** A page of the app: Polaris's page with the balance and the Task Center at its top right. */
import { InlineStack, Page, type PageProps } from '@shopify/polaris';
import { TitleBar } from '@shopify/app-bridge-react';
import { BalanceLink } from '#app/ui/points/BalanceLink.tsx';
import { TaskCenter } from '#app/ui/tasks/TaskCenter.tsx';
import './app-page.css';

export function AppPage({
  title,
  children,
  actions,
  ...page
}: Omit<PageProps, 'title' | 'primaryAction' | 'actionGroups'> & {
  title: string;
  actions?: React.ReactNode;
}) {
  return (
    <>
      <TitleBar title={title} />
      <main>
        <Page
          title={title}
          {...page}
          primaryAction={
            <div className="vitrine-page-actions">
              <InlineStack gap="200" align="end" blockAlign="center">
                {actions}
                <BalanceLink />
                <div className="vitrine-page-actions__tasks">
                  <TaskCenter />
                </div>
              </InlineStack>
            </div>
          }
        >
          {children}
        </Page>
      </main>
    </>
  );
}
