/** The ledger: every change of the balance, newest first, each with what it was for. */
import { useNavigation, useSearchParams } from '@remix-run/react';
import {
  BlockStack,
  Box,
  Button,
  Card,
  IndexTable,
  InlineStack,
  Link,
  Tabs,
  Text,
  useBreakpoints,
} from '@shopify/polaris';
import { useState } from 'react';
import { getBytes } from '#app/ui/requests/get-bytes.ts';
import type { Formats } from '#app/contract/format.ts';
import { LEDGER_FILTERS, type EntryView, type LedgerFilter } from '#app/contract/points.ts';
import { useFormats } from '#app/ui/formats/use-formats.tsx';

const NAMES: Record<LedgerFilter, string> = {
  all: 'All',
  spent: 'Spent',
  back: 'Refunded',
  added: 'Added',
};
const TABS = LEDGER_FILTERS.map((id) => ({ id, content: NAMES[id], panelID: 'ledger' }));

const signed = (quarterPoints: number, inPoints: Formats['points']): string =>
  `${quarterPoints > 0 ? '+' : ''}${inPoints(quarterPoints)}`;

export function LedgerCard({
  filter,
  entries,
  more,
  lengthAfter,
}: {
  filter: LedgerFilter;
  entries: readonly EntryView[];
  more: boolean;
  lengthAfter: number | null;
}) {
  const [query, setQuery] = useSearchParams();
  const loading = useNavigation().state === 'loading';
  const [saving, setSaving] = useState(false);

  const change = (changes: Record<string, string>) => {
    const next = new URLSearchParams(query);
    for (const [name, value] of Object.entries(changes)) {
      if (value === '') next.delete(name);
      else next.set(name, value);
    }
    setQuery(next, { replace: true, preventScrollReset: true });
  };

  async function download(): Promise<void> {
    setSaving(true);
    try {
      save(await getBytes(`/app/points/csv?show=${filter}`));
    } catch {
      window.shopify.toast.show('The file couldn’t be downloaded. Try again.', { isError: true });
    }
    setSaving(false);
  }

  return (
    <Card padding="0">
      <Box padding="400" paddingBlockEnd="200">
        <InlineStack align="space-between" blockAlign="center">
          <Text as="h2" variant="headingMd">
            History
          </Text>
          <Button loading={saving} onClick={() => void download()}>
            Download CSV
          </Button>
        </InlineStack>
      </Box>
      <Tabs
        tabs={TABS}
        selected={LEDGER_FILTERS.indexOf(filter)}
        onSelect={(index) =>
          change({ show: LEDGER_FILTERS[index] === 'all' ? '' : (LEDGER_FILTERS[index] ?? ''), shown: '' })
        }
        disclosureText="More"
      >
        {entries.length === 0 ? (
          <Box padding="400">
            <Text as="p" tone="subdued">
              {filter === 'all' ? 'Nothing yet.' : 'No entries of this kind.'}
            </Text>
          </Box>
        ) : (
          <Entries entries={entries} />
        )}
      </Tabs>
      {!more ? null : (
        <Box padding="400">
          <BlockStack inlineAlign="center">
            {lengthAfter === null ? (
              <Text
                as="p"
                tone="subdued"
              >{`These are the newest ${entries.length}. The CSV has all of them.`}</Text>
            ) : (
              <Button loading={loading} onClick={() => change({ shown: String(lengthAfter) })}>
                Show more
              </Button>
            )}
          </BlockStack>
        </Box>
      )}
    </Card>
  );
}

function Entries({ entries }: { entries: readonly EntryView[] }) {
  const { smDown } = useBreakpoints();
  return (
    <IndexTable
      resourceName={{ singular: 'entry', plural: 'entries' }}
      itemCount={entries.length}
      selectable={false}
      condensed={smDown}
      headings={[
        { title: 'Date' },
        { title: 'Activity' },
        { title: 'Points', alignment: 'end' },
        { title: 'Balance after', alignment: 'end' },
      ]}
    >
      {entries.map((entry, index) => (
        <IndexTable.Row key={entry.id} id={entry.id} position={index}>
          {smDown ? <Narrow entry={entry} /> : <Wide entry={entry} />}
        </IndexTable.Row>
      ))}
    </IndexTable>
  );
}

function Wide({ entry }: { entry: EntryView }) {
  const { moment, points: inPoints } = useFormats();
  return (
    <>
      <IndexTable.Cell>{moment(entry.createdAt)}</IndexTable.Cell>
      <IndexTable.Cell>
        <What entry={entry} />
      </IndexTable.Cell>
      <IndexTable.Cell>
        <Text as="span" alignment="end" numeric>
          {signed(entry.quarterPoints, inPoints)}
        </Text>
      </IndexTable.Cell>
      <IndexTable.Cell>
        <Text as="span" alignment="end" numeric>
          {inPoints(entry.balanceAfter)}
        </Text>
      </IndexTable.Cell>
    </>
  );
}

function Narrow({ entry }: { entry: EntryView }) {
  const { moment, points: inPoints } = useFormats();
  return (
    <Box padding="300" width="100%">
      <InlineStack align="space-between" gap="300" wrap={false}>
        <BlockStack gap="050">
          <What entry={entry} />
          <Text as="span" tone="subdued" variant="bodySm">
            {moment(entry.createdAt)}
          </Text>
        </BlockStack>
        <BlockStack gap="050" inlineAlign="end">
          <Text as="span" fontWeight="semibold" numeric>
            {signed(entry.quarterPoints, inPoints)}
          </Text>
          <Text as="span" tone="subdued" variant="bodySm" numeric>
            <span style={{ whiteSpace: 'nowrap' }}>{`${inPoints(entry.balanceAfter)} after`}</span>
          </Text>
        </BlockStack>
      </InlineStack>
    </Box>
  );
}

function What({ entry: { what, clip } }: { entry: EntryView }) {
  return (
    <span style={{ whiteSpace: 'normal' }}>
      {what}
      {clip === null ? null : (
        <>
          {' · '}
          <Link url={clip.url}>{clip.title}</Link>
        </>
      )}
    </span>
  );
}

/** The session's token goes with the request and not with a link: the file is handed to the browser from here. */
function save(bytes: Uint8Array<ArrayBuffer>): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: 'text/csv' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: 'vitrine-points.csv' });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
