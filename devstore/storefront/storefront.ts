/** Answers what a shopper's browser asks for: pages, product JSON, pictures and videos. */
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, join } from 'node:path';
import sharp from 'sharp';
import { homePage, passwordPage, primaryLanguage, productPage } from '#devstore/storefront/pages.ts';
import { productJs, productJson, textOf } from '#devstore/storefront/product-json.ts';
import type { Store, StoreProduct } from '#devstore/store.ts';

export async function answerStorefront(store: Store, request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
  const path = decodeURIComponent(url.pathname);
  if (path.startsWith('/cdn/shop/files/')) return sendPicture(store, request, response, basename(path), url.searchParams);
  if (path.startsWith('/cdn/shop/videos/')) return sendVideo(store, request, response, basename(path));
  if (store.passwordProtected && path !== '/password') {
    redirect(response, '/password');
    return;
  }
  if (path === '/password') { html(response, passwordPage(store), primaryLanguage(store)); return; }
  const { locale, rest } = splitLocale(store, path);
  if (rest === '/' || rest === '/collections/all') { html(response, homePage(store), locale ?? primaryLanguage(store)); return; }
  if (rest === '/meta.json') { json(response, { id: 80012345678, name: store.shop.name, city: 'Lyon', country: 'FR', currency: store.shop.currencyCode, domain: store.shop.domain, myshopify_domain: store.shop.domain }); return; }
  if (rest === '/cart.js') { json(response, { token: 'development', items: [], item_count: 0, currency: store.shop.currencyCode }); return; }
  const match = /^(?:\/collections\/[^/]+)?\/products\/([^/]+?)(\.js|\.json)?$/.exec(rest);
  const product = store.products.find((each) => each.handle === match?.[1] && each.status === 'ACTIVE');
  if (match === null || product === undefined) { notFound(response); return; }
  sendProduct(store, response, product, locale, match[2] ?? '');
}

function sendProduct(store: Store, response: ServerResponse, product: StoreProduct, locale: string | null, form: string): void {
  const language = textOf(product, locale) === product ? primaryLanguage(store) : (locale ?? primaryLanguage(store));
  if (form === '.js') { json(response, productJs(store, product, locale), { 'content-language': language }); return; }
  if (form === '.json') { json(response, productJson(store, product)); return; }
  html(response, productPage(store, product, locale), language);
}

/** "/de/products/x" is the German page, when German is published. */
function splitLocale(store: Store, path: string): { locale: string | null; rest: string } {
  const [, first = ''] = path.split('/');
  const locale = store.locales.find((each) => each.published && !each.primary && each.locale.toLowerCase() === first.toLowerCase())?.locale ?? null;
  return { locale, rest: locale === null ? path : path.slice(first.length + 1) || '/' };
}

async function sendPicture(store: Store, request: IncomingMessage, response: ServerResponse, file: string, parameters: URLSearchParams): Promise<void> {
  const known = store.products.some((product) => product.media.some((media) => media.kind === 'IMAGE' && media.file === file));
  if (!known) { notFound(response); return; }
  const path = join(store.catalogFolder, file);
  const etag = `"${(await stat(path)).size.toString(16)}-${parameters.toString()}"`;
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304).end();
    return;
  }
  const [width, height] = [Number(parameters.get('width') ?? 0), Number(parameters.get('height') ?? 0)];
  const jpg = parameters.get('format') === 'jpg' && !file.endsWith('.jpg');
  const { width: own, height: ownHeight } = await sharp(path).metadata();
  const shrinks = (width > 0 && width < own) || (height > 0 && height < ownHeight);
  const picture = sharp(path);
  if (shrinks) picture.resize({ ...(width > 0 ? { width } : {}), ...(height > 0 ? { height } : {}), fit: 'inside', withoutEnlargement: true });
  if (jpg) picture.flatten({ background: '#ffffff' }).jpeg();
  const bytes = shrinks || jpg ? await picture.toBuffer() : await readFile(path);
  response.writeHead(200, { 'content-type': jpg || !file.endsWith('.png') ? 'image/jpeg' : 'image/png', 'content-length': bytes.length, etag, 'cache-control': 'public, max-age=31557600' }).end(bytes);
}

async function sendVideo(store: Store, request: IncomingMessage, response: ServerResponse, file: string): Promise<void> {
  const media = store.products.flatMap((product) => product.media).find((each) => each.kind === 'VIDEO' && each.status === 'READY' && each.file === file);
  if (media === undefined || media.path === null) { notFound(response); return; }
  const { size } = await stat(media.path);
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
  const [start, end] = range === null ? [0, size - 1] : [Number(range[1]), range[2] === '' ? size - 1 : Math.min(size - 1, Number(range[2]))];
  response.writeHead(range === null ? 200 : 206, { 'content-type': 'video/mp4', 'content-length': end - start + 1, 'accept-ranges': 'bytes', ...(range === null ? {} : { 'content-range': `bytes ${start}-${end}/${size}` }) });
  createReadStream(media.path, { start, end }).pipe(response);
}

function html(response: ServerResponse, text: string, language: string): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-language': language }).end(text);
}

function json(response: ServerResponse, body: object, headers: Record<string, string> = {}): void {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', ...headers }).end(JSON.stringify(body));
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(302, { location: to }).end();
}

function notFound(response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end('<!doctype html><title>404</title><h1>Page not found</h1>');
}
