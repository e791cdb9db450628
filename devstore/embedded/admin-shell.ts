/** The frame around every page of the admin: the store's name, navigation, and what the app may put around itself. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeHtml } from '#devstore/storefront/page.ts';
import type { Store } from '#devstore/store.ts';

const STYLE = `
  :root { font: 14px/1.45 Inter, -apple-system, "Segoe UI", system-ui, sans-serif; color: #303030; background: #1a1a1a; } * { box-sizing: border-box; } body { margin: 0; height: 100vh; display: grid; grid-template: 56px 1fr / 232px 1fr; } [hidden] { display: none !important; }
  header { grid-column: 1 / -1; display: flex; align-items: center; gap: 16px; padding: 0 16px; color: #e3e3e3; background: #1a1a1a; } header .store { margin-left: auto; font-weight: 600; } header .brand { font-weight: 700; letter-spacing: -.01em; color: #fff; }
  nav { background: #ebebeb; padding: 12px 8px; border-top-left-radius: 12px; overflow: auto; } nav a { display: block; padding: 6px 12px; border-radius: 8px; color: #303030; text-decoration: none; font-weight: 550; } nav a:hover, nav a[aria-current] { background: #fafafa; } nav #app-links a { padding-left: 32px; font-weight: 450; } nav h2 { font-size: 12px; margin: 16px 12px 4px; color: #616161; font-weight: 550; }
  main { background: #f1f1f1; overflow: auto; position: relative; border-top-right-radius: 12px; } main.app { overflow: hidden; display: grid; grid-template-rows: auto 1fr; } iframe { border: 0; width: 100%; height: 100%; display: block; } .app-bar { background: #f1f1f1; padding: 10px 20px; border-bottom: 1px solid #e3e3e3; font-weight: 600; display: flex; align-items: center; gap: 8px; } .app-bar span { margin-right: auto; }
  .page { max-width: 1000px; margin: 0 auto; padding: 20px; } .card { background: #fff; border-radius: 12px; box-shadow: 0 1px 0 #0002; padding: 16px; margin-bottom: 16px; } h1 { font-size: 20px; margin: 4px 0 16px; } .top { display: flex; align-items: center; justify-content: space-between; gap: 12px; flex-wrap: wrap; } table { width: 100%; border-collapse: collapse; } td, th { text-align: left; padding: 10px 8px; border-bottom: 1px solid #ebebeb; } td img { width: 40px; height: 40px; object-fit: cover; border-radius: 8px; display: block; } a { color: inherit; }
  .media { display: grid; grid-template-columns: repeat(auto-fill, minmax(120px, 1fr)); gap: 10px; padding: 0; margin: 0; list-style: none; } .media img, .media video { width: 100%; aspect-ratio: 1; object-fit: cover; border-radius: 8px; background: #eee; display: block; } .media li { position: relative; } .media small { position: absolute; left: 6px; bottom: 6px; background: #fffe; border-radius: 6px; padding: 0 6px; }
  button, .button { font: inherit; font-weight: 550; border: 0; border-radius: 8px; padding: 6px 12px; background: #fff; box-shadow: 0 0 0 1px #ccc, 0 1px 0 #0003; color: #303030; cursor: pointer; text-decoration: none; display: inline-block; } .primary { background: #303030 !important; color: #fff !important; } label { display: grid; gap: 4px; margin-bottom: 12px; } input, textarea { font: inherit; padding: 6px 10px; border: 1px solid #8a8a8a; border-radius: 8px; width: 100%; } :focus-visible { outline: 2px solid #005bd3; outline-offset: 2px; }
  #toast { position: fixed; bottom: 24px; left: 50%; transform: translateX(-50%); background: #1a1a1a; color: #fff; padding: 10px 16px; border-radius: 8px; z-index: 5; } #toast.error { background: #8e0b21; } #save-bar { display: flex; align-items: center; gap: 8px; color: #fff; background: #303030; border-radius: 10px; padding: 6px 10px; } #loading { position: absolute; left: 0; top: 0; height: 3px; width: 60%; background: #29845a; }
  dialog { border: 0; border-radius: 12px; padding: 0; width: min(560px, 92vw); } dialog form { padding: 16px; display: grid; gap: 12px; } dialog ul { list-style: none; margin: 0; padding: 0; max-height: 50vh; overflow: auto; } dialog li label { display: flex; align-items: center; gap: 12px; padding: 8px; margin: 0; border-bottom: 1px solid #ebebeb; } dialog li input { width: auto; } dialog .end { display: flex; justify-content: end; gap: 8px; }
  /* A narrow window has room for the save bar or for names. */
  @media (max-width: 720px) { body { grid-template: 48px auto 1fr / minmax(0, 1fr); } header:has(#save-bar:not([hidden])) > .brand, header:has(#save-bar:not([hidden])) > .store { display: none; } #save-bar { flex: 1; min-width: 0; } #save-bar span { flex: 1; min-width: 0; } header .brand, header .store, #save-bar span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; } nav { display: flex; gap: 4px; padding: 6px; border-radius: 0; white-space: nowrap; } nav h2 { display: none; } nav #app-links { display: flex; } nav #app-links a { padding-left: 12px; } }`;

const source = (file: string): string => readFileSync(join(import.meta.dirname, file), 'utf8');
export const appBridgeSource = (): string => source('app-bridge.js');

/**
 * A whole HTML page. `title` is text and gets escaped; `body` is HTML and does not. `app` adds the script
 * that talks to the framed app.
 */
export function adminShell(
  store: Store,
  {
    title,
    section,
    body,
    app = false,
  }: { title: string; section: 'home' | 'products' | 'apps'; body: string; app?: boolean },
): string {
  const link = (href: string, label: string, current: boolean, id = '') =>
    `<a href="${href}"${id === '' ? '' : ` id="${id}"`}${current ? ' aria-current="page"' : ''}>${label}</a>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)} · ${escapeHtml(store.shop.name)}</title><link rel="icon" href="data:,"><style>${STYLE}</style></head>
<body><header><span class="brand">Development admin</span><div id="save-bar" hidden role="region" aria-label="Unsaved changes"><span>Unsaved changes</span><button type="button" value="discard">Discard</button><button type="button" value="save" class="primary">Save</button></div><span class="store">${escapeHtml(store.shop.name)}</span></header>
<nav aria-label="Admin">${link('/admin', 'Home', section === 'home')}${link('/admin/products', 'Products', section === 'products')}<h2>Apps</h2>${store.app === null ? '' : link('/admin/apps/vitrine', 'Vitrine', section === 'apps', app ? 'app-home' : '')}<div id="app-links"></div></nav>
<main${app ? ' class="app"' : ''}>${body}</main><div id="toast" role="status" hidden></div>
${app ? `<dialog id="picker" aria-label="Pick products"><form method="dialog"><h1>Pick products</h1><input type="search" aria-label="Search products" placeholder="Search products"><ul></ul><div class="end"><button value="cancel">Cancel</button><button value="add" class="primary">Add</button></div></form></dialog><script>${source('admin-page.js').replaceAll('</script', '<\\/script')}</script>` : ''}</body></html>`;
}
