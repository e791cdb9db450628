/** Lets libvips open only the kinds of files that we accept, whatever a file claims to be. */
import sharp from 'sharp';

// An allow list: SVG, PDF, raw formats and the programs behind ImageMagick's loader never get a file from
// outside, nor is a loader that a later libvips adds. (`VIPS_BLOCK_UNTRUSTED` would leave some of those open
// and is read too early to be set here.)
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: [
    'VipsForeignLoadJpeg',
    'VipsForeignLoadPng',
    'VipsForeignLoadWebp',
    'VipsForeignLoadHeif',
    'VipsForeignLoadNsgif',
  ],
});
// Every picture is opened once: a cache would only hold memory.
sharp.cache(false);

export { sharp };
