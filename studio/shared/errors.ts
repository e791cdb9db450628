/** Every failure a merchant can meet: its code, its HTTP status, and the sentence that says what happened and what to do next. */

/** How the layer that called may go on: at once, after a wait, or not without a change. */
export type Retry = 'now' | 'later' | 'never';

type Failure = {
  readonly status: number;
  readonly retry: Retry;
  /** What happened and what to do. `{name}` is filled from the error's details. None of these failures costs points. */
  readonly sentence: string;
};

/** One table: code → HTTP status → sentence. */
export const FAILURES = {
  // links and products
  LINK_INVALID: {
    status: 422,
    retry: 'never',
    sentence:
      'We couldn’t open this link. {reason} Paste the address of a product page, or pick a product from your store.',
  },
  LINK_UNREACHABLE: {
    status: 422,
    retry: 'later',
    sentence:
      'We couldn’t open this link: {host} did not answer as a Shopify store does. Check the address, or pick a product from your store.',
  },
  LINK_REFUSED: {
    status: 422,
    retry: 'never',
    sentence: 'This link can’t be opened from here. Use the public https address of a product page.',
  },
  LINK_IS_COLLECTION: {
    status: 422,
    retry: 'never',
    sentence:
      'This link shows many products. Open one of them and paste its link, or pick a product from your store.',
  },
  LINK_IS_HOME: {
    status: 422,
    retry: 'never',
    sentence: 'This link opens the store, not a product. Open one product and paste its link.',
  },
  PRODUCT_NOT_FOUND: {
    status: 404,
    retry: 'never',
    sentence:
      'There is no product “{handle}” in {shop}. It may have been renamed or deleted; pick it from your store.',
  },
  PRODUCT_GONE: {
    status: 410,
    retry: 'never',
    sentence: 'This product is gone from the store. The clip stays in your library.',
  },
  NOT_YOUR_STORE: {
    status: 403,
    retry: 'never',
    sentence: 'This product belongs to {shop}, so the clip can’t be published there. Download it instead.',
  },
  // pictures
  NO_PICTURES: { status: 422, retry: 'never', sentence: 'Add at least one photo: {reason}' },
  PICTURE_REFUSED: { status: 422, retry: 'never', sentence: '{name} was left out: {reason}' },
  // script and voice
  TRANSLATION_MISSING: {
    status: 422,
    retry: 'never',
    sentence:
      'The store has no {language} text for this product. Translate it into {language} in Shopify, choose {available}, write the lines yourself, or set up an AI writer.',
  },
  NOTHING_TO_SAY: {
    status: 422,
    retry: 'never',
    sentence: 'This product has no text to make a script from. Give it a title, or write the lines yourself.',
  },
  SCRIPT_TOO_LONG: {
    status: 422,
    retry: 'never',
    sentence: 'The voiceover is {seconds} s too long. Shorten it, speak faster, or choose 30 s.',
  },
  SCRIPT_EMPTY: {
    status: 422,
    retry: 'never',
    sentence: 'Your script has no words in it. Write at least one line, or choose no voiceover.',
  },
  WRITER_FAILED: {
    status: 502,
    retry: 'later',
    sentence: 'The AI writer did not give a usable script ({reason}). Try again, or use the built-in writer.',
  },
  VOICE_UNAVAILABLE: {
    status: 422,
    retry: 'never',
    sentence:
      'There is no voice for {language} here. Choose captions and music without a voiceover, another language, or set up a voice that speaks {language}.',
  },
  SPEAKER_FAILED: {
    status: 502,
    retry: 'later',
    sentence: 'The voice failed ({reason}); everything else is ready. Retry the voice, or go on without it.',
  },
  // films and exports
  STORYBOARD_INVALID: {
    status: 422,
    retry: 'never',
    sentence: 'This clip’s document can’t be read: {reason}',
  },
  DOCUMENT_TOO_NEW: {
    status: 503,
    retry: 'later',
    sentence:
      'This {kind} was saved by a newer Vitrine (version {version}) than the one that answered. Wait a minute and reload; nothing was changed.',
  },
  EXPORT_FAILED: {
    status: 500,
    retry: 'later',
    sentence: 'The export failed ({reason}). Nothing was charged and nothing was published; try again.',
  },
  EXPORT_CANCELLED: {
    status: 409,
    retry: 'never',
    sentence: 'The export was canceled. Nothing was charged.',
  },
  EXPORT_DEADLINE: {
    status: 504,
    retry: 'later',
    sentence: 'The export took longer than {seconds} s and was stopped. Nothing was charged; try again.',
  },
  DISK_FULL: {
    status: 507,
    retry: 'later',
    sentence: 'There is no room left to write the file. Free some space and try again; nothing was charged.',
  },
  // publishing
  PRODUCT_MEDIA_LIMIT: {
    status: 409,
    retry: 'never',
    sentence:
      'This product already has 250 media. Choose one to replace, or keep the clip in the library; publishing again is free.',
  },
  SHOP_MEDIA_LIMIT: {
    status: 409,
    retry: 'never',
    sentence:
      'Your plan’s video limit is reached ({limit}). Delete a video you no longer need, then publish again; publishing is free.',
  },
  STORE_STORAGE_FULL: {
    status: 409,
    retry: 'never',
    sentence: 'Your store’s storage is full. Export with a lower bitrate, or free space, then publish again.',
  },
  VIDEO_WEEKLY_LIMIT: {
    status: 429,
    retry: 'later',
    sentence: 'Shopify takes 1,000 videos a week from one app. We go on on {date}.',
  },
  SHOPIFY_CANNOT_READ_VIDEO: {
    status: 502,
    retry: 'now',
    sentence:
      'Shopify could not read the file, nor the one that we encoded again. Nothing is on the product, and your points for this export are given back. Download the clip and add it by hand, or tell support this code: {support}.',
  },
  NOT_ON_PRODUCT: {
    status: 409,
    retry: 'never',
    sentence:
      'This video is no longer on the product, so there is nothing to replace. Nothing was charged. Export the clip and publish it instead.',
  },
  REPLACEMENT_UNDER_WAY: {
    status: 409,
    retry: 'later',
    sentence:
      'A newer version is already on its way to the product. Wait until it is there, then replace it. Nothing was charged.',
  },
  NOT_REPLACED: {
    status: 409,
    retry: 'never',
    sentence:
      'The new version was not exported, so the video on the product stays as it is. Nothing was charged. Try again.',
  },
  NOT_OURS_TO_REMOVE: {
    status: 409,
    retry: 'never',
    sentence:
      'This video was on the product before it was published from here, so it is not removed. Remove it from the product’s media in Shopify.',
  },
  SHOPIFY_STILL_PROCESSING: {
    status: 504,
    retry: 'later',
    sentence: 'Shopify is still processing the video. We keep looking; nothing needs to be uploaded again.',
  },
  UPLOAD_TARGET_EXPIRED: {
    status: 502,
    retry: 'now',
    sentence: 'The upload was cut three times. Nothing was published; try again.',
  },
  // the world outside
  SCOPES_MISSING: {
    status: 403,
    retry: 'never',
    sentence: 'Vitrine may not do this in your store yet. Grant access to: {scopes}.',
  },
  NOT_ALLOWED: {
    status: 403,
    retry: 'never',
    sentence:
      'This access may not {action}. Nothing was changed and nothing was charged. Open Vitrine from the Shopify admin, or use an access that may.',
  },
  SHOP_UNAUTHORIZED: {
    status: 401,
    retry: 'never',
    sentence: 'Your store no longer accepts our access. Open Vitrine from the Shopify admin to renew it.',
  },
  SHOPIFY_THROTTLED: {
    status: 429,
    retry: 'later',
    sentence: 'Shopify asked us to slow down; we go on in {seconds} s.',
  },
  SHOPIFY_UNAVAILABLE: {
    status: 502,
    retry: 'later',
    sentence: 'Shopify did not answer ({reason}). Nothing is lost; try again in a moment.',
  },
  SHOPIFY_REFUSED: { status: 422, retry: 'never', sentence: 'Shopify refused the change: {reason}' },
  FILE_NOT_FOUND: {
    status: 404,
    retry: 'never',
    sentence: 'This file is no longer there. Export the clip again.',
  },
  NOT_FOUND: { status: 404, retry: 'never', sentence: 'There is nothing here. It may have been deleted.' },
  CLIP_STOPPED: {
    status: 500,
    retry: 'later',
    sentence: 'The clip could not be made ({reason}). Nothing was charged; try again.',
  },
  CLIP_CHANGED: {
    status: 409,
    retry: 'never',
    sentence:
      'This clip was changed in another tab. Your edits are still here: load the newest version, or save yours as a copy.',
  },
  DRAFT_CHANGED: {
    status: 409,
    retry: 'never',
    sentence:
      'You changed this draft in another tab. Your choices on this page are still here: keep them, or load the other version.',
  },
  CLIP_NOT_READY: {
    status: 409,
    retry: 'never',
    sentence: 'This clip is not ready yet. Wait until it can be played, then try again.',
  },
  CLIP_AT_WORK: {
    status: 409,
    retry: 'later',
    sentence:
      'The clip was not deleted: {reason}. Wait until that has ended, or cancel it in the Task Center, then delete the clip.',
  },
  EXPORT_EXPIRED: {
    status: 410,
    retry: 'never',
    sentence:
      'The file of this export was deleted when its time was over. Export the clip again, then publish it.',
  },
  EXPORT_NOT_READY: {
    status: 409,
    retry: 'never',
    sentence: 'This export is not finished. Wait until it is done, then publish it.',
  },
  PRICE_CHANGED: {
    status: 409,
    retry: 'never',
    sentence:
      'This costs {cost} points by now, and not {shown}: what was exported before is not there any more. Nothing was queued and nothing was charged. Look at the price and choose again.',
  },
  INSUFFICIENT_POINTS: {
    status: 402,
    retry: 'never',
    sentence:
      'This costs {cost} points and you have {balance}: {missing} are missing. Nothing was queued and nothing was charged. Buy points, or export fewer or shorter clips.',
  },
  USAGE_CAP_REACHED: {
    status: 402,
    retry: 'never',
    sentence:
      'Your plan’s limit of {cap} for points beyond those included is reached. Nothing was queued and nothing was charged. Raise the limit, or buy points.',
  },
  LEDGER_UNDER_REVIEW: {
    status: 503,
    retry: 'later',
    sentence:
      'Your points are being checked, so no export can start just now. Nothing was charged and your clips are safe; we are told and look at it at once.',
  },
  BILLING_UNAVAILABLE: {
    status: 409,
    retry: 'never',
    sentence: 'You can’t buy points here. Ask whoever runs this Vitrine for more.',
  },
  BILL_BUSY: {
    status: 503,
    retry: 'later',
    sentence: 'Your bill is being looked at just now. Nothing was charged; try again in a moment.',
  },
  BILLING_REFUSED: {
    status: 422,
    retry: 'never',
    sentence: 'Shopify refused the charge: {reason} Nothing was charged.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    status: 422,
    retry: 'never',
    sentence:
      'This was sent a moment ago with other choices, so it was not taken again. Reload the page to see what was made, then ask again; nothing was charged twice.',
  },
  BAD_INPUT: { status: 422, retry: 'never', sentence: '{field}: {reason}' },
  REQUEST_TOO_LARGE: {
    status: 413,
    retry: 'never',
    sentence:
      'This is larger than {megabytes} MB, so it was not taken. Send less at once; nothing was changed.',
  },
  TOO_MANY_REQUESTS: {
    status: 429,
    retry: 'later',
    sentence:
      'That was a lot at once. Wait {seconds} s and try again; nothing is lost and nothing was charged.',
  },
  ENVIRONMENT_INVALID: { status: 500, retry: 'never', sentence: 'Vitrine can’t start: {reason}' },
  TOOL_MISSING: { status: 500, retry: 'never', sentence: '{tool} is not installed. Run: {command}' },
} as const satisfies Record<string, Failure>;

/** One of the codes of `FAILURES`. */
export type ErrorCode = keyof typeof FAILURES;
/** What fills the `{name}`s of a failure's sentence: plain data, stored with the code, so that the sentence can be written again. */
export type ErrorDetails = Readonly<Record<string, string | number>>;

/** A failure with a code from the one table. As a value in a Result it is expected; thrown, it is a fault. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, details: ErrorDetails = {}, options?: { cause?: unknown }) {
    super(failureSentence(code, details), options);
    this.name = 'AppError';
    this.code = code;
    this.details = details;
  }

  get retry(): Retry {
    return FAILURES[this.code].retry;
  }

  get status(): number {
    return FAILURES[this.code].status;
  }
}

/** What a merchant reads of a failure that was kept as its code and details. */
export function failureSentence(code: ErrorCode, details: ErrorDetails): string {
  return FAILURES[code].sentence
    .replace(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? ''))
    .replace(/\s+/g, ' ')
    .trim();
}
