/** A link that saves a file: the browser follows it itself, not the app's router. */

/** As high as a finger needs; in a button it is that anyway. */
const PLAIN = { display: 'inline-flex', alignItems: 'center', minBlockSize: 24 } as const;

export function DownloadLink({
  url,
  filename,
  plain = false,
  children,
}: {
  url: string;
  filename: string;
  plain?: boolean;
  children: React.ReactNode;
}) {
  return (
    <a
      href={url}
      download={filename}
      {...(plain ? { style: PLAIN } : {})}
      className={
        plain
          ? 'Polaris-Link'
          : 'Polaris-Button Polaris-Button--pressable Polaris-Button--variantSecondary Polaris-Button--sizeMedium Polaris-Button--textAlignCenter'
      }
    >
      <span className={plain ? '' : 'Polaris-Text--root Polaris-Text--bodySm Polaris-Text--medium'}>
        {children}
      </span>
    </a>
  );
}
