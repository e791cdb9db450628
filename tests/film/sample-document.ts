/** What a clip's row holds in tests that are about something else: a plain brief, and a whole document. */
import type { Brief } from '#studio/clip/brief.ts';
import type { ClipDocument } from '#studio/clip/clip.ts';
import { SAMPLE_PICTURES, sampleStoryboard } from '#tests/film/sample-film.ts';

/** The quietest brief: 15 s in 9:16, without voiceover or music. */
export const SAMPLE_BRIEF: Brief = {
  language: 'en',
  seconds: 15,
  aspectRatio: '9:16',
  voiceover: { mode: 'none' },
  music: null,
  look: null,
  brandColour: null,
  brandFont: null,
  logo: null,
  showCaptions: true,
  showPrice: false,
  extraPictures: [],
  useStorePictures: true,
  pictureIds: null,
  seed: 1,
};

/** Of one product of the own store. */
export const sampleDocument = (): ClipDocument => ({
  product: {
    id: 'gid://shopify/Product/1',
    handle: 'mug',
    url: null,
    shop: { name: 'A', domain: 'a.example', currencyCode: 'EUR', own: true },
    title: 'Mug',
    copy: [],
    vendor: '',
    productType: '',
    tags: [],
    options: [],
    price: null,
    compareAtPrice: null,
    language: 'en',
    languages: ['en'],
    pictures: [...SAMPLE_PICTURES],
    rejectedPictures: [],
  },
  script: {
    language: 'en',
    writer: 'extractive',
    notes: [],
    lines: [{ id: 'hook', role: 'hook', text: 'Mug.', evidence: 'Mug', pictureIndex: 0 }],
  },
  voice: null,
  storyboard: sampleStoryboard(),
});
