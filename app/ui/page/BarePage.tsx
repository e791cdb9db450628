/**
 * A page of few words outside the app's own frame: the landing page, and the page shown when the frame itself
 * could not be opened.
 */

export function BarePage({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <main
      style={{
        font: '1rem/1.5 system-ui, sans-serif',
        maxWidth: '34rem',
        margin: '20vh auto',
        padding: '0 1.5rem',
      }}
    >
      <h1>{title}</h1>
      {children}
    </main>
  );
}
