/** Offers to compare a clip with the others of its generation, and with its own earlier versions. */
import { ActionList, Button, Popover } from '@shopify/polaris';
import { useState } from 'react';
import type { ComparisonChoice } from '#app/contract/comparison.ts';

const GROUPS: readonly ComparisonChoice['group'][] = ['Languages', 'Variants', 'Versions'];

export function CompareMenu({ choices }: { choices: readonly ComparisonChoice[] }) {
  const [open, setOpen] = useState(false);
  const sections = GROUPS.flatMap((group) => {
    const items = choices.filter((choice) => choice.group === group);
    return items.length === 0
      ? []
      : [{ title: group, items: items.map(({ label, url }) => ({ content: label, url })) }];
  });
  return (
    <Popover
      active={open}
      onClose={() => setOpen(false)}
      autofocusTarget="first-node"
      activator={
        <Button variant="plain" disclosure onClick={() => setOpen(!open)}>
          Compare
        </Button>
      }
    >
      <ActionList sections={sections} actionRole="menuitem" />
    </Popover>
  );
}
