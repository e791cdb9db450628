/** The editor's own bar: undo and redo, what saving makes again, and saving. */
import { Button, Text } from '@shopify/polaris';
import { RedoIcon, UndoIcon } from '@shopify/polaris-icons';
import { memo, type RefObject } from 'react';

/** The class of the sentence that says the current state: focus goes there when what had it can no longer hold it. */
export const STATUS = 'vitrine-bar__status';

export const EditorBar = memo(function EditorBar({
  status,
  canUndo,
  canRedo,
  unsaved,
  saving,
  exportButton,
  onUndo,
  onRedo,
  onSave,
  onExport,
}: {
  status: string;
  canUndo: boolean;
  canRedo: boolean;
  unsaved: boolean;
  saving: boolean;
  /** Around “Export”, so that focus can be returned to it. */
  exportButton: RefObject<HTMLDivElement> | undefined;
  onUndo: () => void;
  onRedo: () => void;
  onSave: (() => void) | undefined;
  /** Saves first, where something is unsaved. */
  onExport: (() => void) | undefined;
}) {
  return (
    <div className="vitrine-bar">
      <Button icon={UndoIcon} accessibilityLabel="Undo" disabled={!canUndo} onClick={onUndo} />
      <Button icon={RedoIcon} accessibilityLabel="Redo" disabled={!canRedo} onClick={onRedo} />
      <div role="status" tabIndex={-1} className={STATUS}>
        <Text as="span" tone="subdued">
          {status}
        </Text>
      </div>
      <div className="vitrine-bar__save">
        {onExport === undefined ? null : (
          <div ref={exportButton}>
            <Button disabled={saving} onClick={onExport}>
              {unsaved ? 'Save and export' : 'Export'}
            </Button>
          </div>
        )}
        {onSave === undefined ? null : (
          <Button variant="primary" loading={saving} disabled={!unsaved} onClick={onSave}>
            Save
          </Button>
        )}
      </div>
    </div>
  );
});
