/** A button that asks before it takes something away. */
import { Button, Modal, type ButtonProps } from '@shopify/polaris';
import { useState } from 'react';

type AskFirstProps = {
  /** On the button. */
  content: string;
  variant?: NonNullable<ButtonProps['variant']>;
  loading?: boolean;
  title: string;
  /** On the button that agrees. */
  yes: string;
  onYes: () => void;
  /** What happens then, as a `Modal.Section` shows it. */
  children: React.ReactNode;
};

export function AskFirst({ content, variant, loading = false, title, yes, onYes, children }: AskFirstProps) {
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <Modal
      size="small"
      open={open}
      onClose={close}
      title={title}
      activator={
        <Button
          tone="critical"
          loading={loading}
          onClick={() => setOpen(true)}
          {...(variant === undefined ? {} : { variant })}
        >
          {content}
        </Button>
      }
      primaryAction={{
        content: yes,
        destructive: true,
        onAction: () => {
          close();
          onYes();
        },
      }}
      secondaryActions={[{ content: 'Cancel', onAction: close }]}
    >
      <Modal.Section>{children}</Modal.Section>
    </Modal>
  );
}
