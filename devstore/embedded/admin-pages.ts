/** The admin's pages: products, a product with its media, the app in its frame, installing it and taking it away. */
import { launchUrl } from '#devstore/embedded/launch.ts';
import { adminShell } from '#devstore/embedded/admin-shell.ts';
import type { InstalledApp } from '#devstore/embedded/installed-app.ts';
import { videoPath } from '#devstore/media/addresses.ts';
import { escapeHtml, localPicture } from '#devstore/storefront/page.ts';
import type { Store, StoreMedia, StoreProduct } from '#devstore/store.ts';

export const thumbnailOf = (product: StoreProduct, width = 120): string => {
  const picture = product.media.find(({ kind }) => kind === 'IMAGE');
  return picture === undefined ? 'data:,' : localPicture(picture.file, width).replaceAll('&amp;', '&');
};

export const homePage = (store: Store): string =>
  adminShell(store, {
    title: 'Home',
    section: 'home',
    body: `<div class="page"><h1>${escapeHtml(store.shop.name)}</h1><div class="card"><p>${store.products.length} products are in this development store.</p><p><a class="button" href="/admin/products">Products</a> ${store.app === null ? '' : '<a class="button primary" href="/admin/apps/vitrine">Open Vitrine</a>'}</p></div></div>`,
  });

export function productsPage(store: Store): string {
  const row = (product: StoreProduct) =>
    `<tr><td><img src="${escapeHtml(thumbnailOf(product))}" alt=""></td><td><a href="/admin/products/${product.numericId}">${escapeHtml(product.title)}</a></td><td>${escapeHtml(product.status.toLowerCase())}</td><td>${product.media.filter(({ kind }) => kind === 'VIDEO').length || '–'}</td></tr>`;
  return adminShell(store, {
    title: 'Products',
    section: 'products',
    body: `<div class="page"><h1>Products</h1><div class="card"><table><thead><tr><th></th><th>Product</th><th>Status</th><th>Videos</th></tr></thead><tbody>${store.products.map(row).join('')}</tbody></table></div></div>`,
  });
}

export function productPage(store: Store, product: StoreProduct): string {
  const price = product.variants[0]?.price ?? '';
  return adminShell(store, {
    title: product.title,
    section: 'products',
    body: `<div class="page"><div class="top"><h1>${escapeHtml(product.title)}</h1>${store.app === null ? '' : `<a class="button primary" href="/admin/apps/vitrine/create?product=${encodeURIComponent(product.id)}">Generate video</a>`}</div>
<form class="card" method="post"><label>Title<input name="title" required value="${escapeHtml(product.title)}"></label><label>Description<textarea name="descriptionHtml" rows="6">${escapeHtml(product.descriptionHtml)}</textarea></label><label>Price<input name="price" inputmode="decimal" pattern="\\d+(\\.\\d{1,2})?" value="${escapeHtml(price)}"></label><button class="primary">Save</button></form>
<div class="card"><h2>Media</h2><ul class="media">${product.media.map(mediaItem).join('')}</ul></div></div>`,
  });
}

function mediaItem(media: StoreMedia): string {
  if (media.kind === 'IMAGE')
    return `<li><img src="${localPicture(media.file, 300)}" alt="${escapeHtml(media.alt)}"></li>`;
  const status = media.status === 'READY' ? '' : `<small>${media.status.toLowerCase()}</small>`;
  return `<li>${media.status === 'READY' ? `<video controls muted playsinline preload="metadata" src="${videoPath(media)}" aria-label="${escapeHtml(media.alt)}"></video>` : ''}${status}</li>`;
}

/** `path` within the app: "/clips", with its parameters. */
export function appPage(store: Store, app: InstalledApp, path: string): string {
  const body = app.installed
    ? `<div class="app-bar" id="app-title">Vitrine</div><div style="position:relative;min-height:0"><div id="loading" hidden></div><iframe title="Vitrine" name="app-iframe" allow="fullscreen; autoplay; clipboard-write" src="${escapeHtml(launchUrl(store, app, `/app${path}`))}"></iframe></div>`
    : installCard(store, app);
  return adminShell(store, { title: 'Vitrine', section: 'apps', body, app: app.installed });
}

/** What the app requires, to agree to: all of it at first, later what came to it. */
function installCard(store: Store, app: InstalledApp): string {
  const [title, button] = app.installed ? ['Update Vitrine', 'Update'] : ['Install Vitrine', 'Install'];
  const asked = app.installed ? app.scopes.filter((scope) => !store.scopes.has(scope)) : app.scopes;
  return `<div class="page"><h1>${title}</h1><div class="card"><p>Vitrine asks for:</p><ul>${asked.map((scope) => `<li>${escapeHtml(scope)}</li>`).join('')}</ul><form method="post" action="/admin/__app/install"><button class="primary">${button}</button></form></div></div>`;
}

export const installPage = (store: Store, app: InstalledApp): string =>
  adminShell(store, { title: 'Vitrine', section: 'apps', body: installCard(store, app) });
