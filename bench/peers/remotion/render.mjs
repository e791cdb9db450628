/** Renders the composition: node render.mjs <job.json> <pictures folder> <out.mp4> <browser> headless-shell|chrome-for-testing */
import { readFile } from 'node:fs/promises';
import { bundle } from '@remotion/bundler';
import { renderMedia, selectComposition } from '@remotion/renderer';

const [jobPath, publicDir, outputLocation, browserExecutable, chromeMode] = process.argv.slice(2);
const inputProps = JSON.parse(await readFile(jobPath, 'utf8'));
const serveUrl = await bundle({ entryPoint: new URL('index.jsx', import.meta.url).pathname, publicDir, onProgress: () => undefined });
const chromiumOptions = { enableMultiProcessOnLinux: true };
const common = { serveUrl, inputProps, browserExecutable, chromiumOptions, chromeMode, logLevel: 'error' };
const composition = await selectComposition({ ...common, id: 'film' });
await renderMedia({ ...common, composition, codec: 'h264', crf: 20, x264Preset: 'veryfast', pixelFormat: 'yuv420p', imageFormat: 'jpeg', concurrency: 2, disallowParallelEncoding: true, outputLocation, overwrite: true });
process.exit();
