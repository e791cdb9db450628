/** The inspector's tabs, all of them in sight: where one row is too narrow they take a second. */
import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';

const TABS = ['Scene', 'Text', 'Voice', 'Sound', 'Style & brand'];

/** Polaris' own Tabs put what does not fit into a menu. The arrow keys, Home and End go from tab to tab. */
export function InspectorTabs({
  selected,
  onSelect,
  children,
}: {
  selected: number;
  onSelect: (index: number) => void;
  children: ReactNode;
}) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);

  function onKeyDown(event: KeyboardEvent): void {
    const to = { ArrowLeft: selected - 1, ArrowRight: selected + 1, Home: 0, End: TABS.length - 1 }[
      event.key
    ];
    if (to === undefined) return;
    event.preventDefault();
    const index = (to + TABS.length) % TABS.length;
    onSelect(index);
    list.current?.querySelectorAll('button')[index]?.focus();
  }

  return (
    <>
      <div ref={list} className="vitrine-tabs" role="tablist" aria-label="What to edit" onKeyDown={onKeyDown}>
        {TABS.map((name, index) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${id}tab${index}`}
            className="vitrine-tabs__tab"
            aria-selected={index === selected}
            aria-controls={`${id}panel`}
            tabIndex={index === selected ? 0 : -1}
            onClick={() => onSelect(index)}
          >
            {name}
          </button>
        ))}
      </div>
      <div
        role="tabpanel"
        id={`${id}panel`}
        className="vitrine-editor__tab"
        aria-labelledby={`${id}tab${selected}`}
      >
        {children}
      </div>
    </>
  );
}
