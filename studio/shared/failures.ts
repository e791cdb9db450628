/** Every expected failure: its HTTP status, whether trying again helps, and the sentence a merchant reads. */

/** How the caller may continue: at once, after a wait, or not without a change. */
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
      'We couldn’t open this link: {host} didn’t respond the way a Shopify store does. Check the address, or pick a product from your store.',
  },
  LINK_REFUSED: {
    status: 422,
    retry: 'never',
    sentence: 'We can’t open this link. Use the public https address of a product page.',
  },
  LINK_IS_COLLECTION: {
    status: 422,
    retry: 'never',
    sentence:
      'This link opens a list of products. Open one of them and paste its link, or pick a product from your store.',
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
      'We couldn’t find the product “{handle}” in {shop}. It may have been renamed or deleted. Try picking it from your store.',
  },
  PRODUCT_GONE: {
    status: 410,
    retry: 'never',
    sentence: 'This product is no longer in your store. The clip stays in your library.',
  },
  NOT_YOUR_STORE: {
    status: 403,
    retry: 'never',
    sentence: 'This product belongs to {shop}, so the clip can’t be published there. Download it instead.',
  },
  // pictures
  NO_PICTURES: { status: 422, retry: 'never', sentence: '{reason} Upload at least one image.' },
  PICTURE_REFUSED: { status: 422, retry: 'never', sentence: '{name} wasn’t used: {reason}' },
  // script and voice
  TRANSLATION_MISSING: {
    status: 422,
    retry: 'never',
    sentence:
      'This product has no {language} text in your store. Translate it into {language} in Shopify, choose {available}, write the script yourself, or set up an AI writer.',
  },
  NOTHING_TO_SAY: {
    status: 422,
    retry: 'never',
    sentence: 'This product has no text to make a script from. Add a title, or write the script yourself.',
  },
  SCRIPT_TOO_LONG: {
    status: 422,
    retry: 'never',
    sentence: 'The voiceover is {seconds} seconds too long. {remedy}',
  },
  SCRIPT_EMPTY: {
    status: 422,
    retry: 'never',
    sentence: 'Your script is empty. Write at least one line, or choose no voiceover.',
  },
  WRITER_FAILED: {
    status: 502,
    retry: 'later',
    sentence:
      'The AI writer didn’t return a usable script ({reason}). Try again, or use the built-in writer.',
  },
  VOICE_UNAVAILABLE: {
    status: 422,
    retry: 'never',
    sentence:
      'No voice is available for {language}. Choose captions and music without a voiceover, another language, or set up a voice that speaks {language}.',
  },
  SPEAKER_FAILED: {
    status: 502,
    retry: 'later',
    sentence:
      'The voiceover couldn’t be created ({reason}). Everything else is ready. Try the voiceover again, or continue without it.',
  },
  // films and exports
  STORYBOARD_INVALID: {
    status: 422,
    retry: 'never',
    sentence: 'This clip can’t be read: {reason}',
  },
  DOCUMENT_TOO_NEW: {
    status: 503,
    retry: 'later',
    sentence:
      'This {kind} was saved by a newer version of Vitrine. Wait a minute and reload. Nothing was changed.',
  },
  EXPORT_FAILED: {
    status: 500,
    retry: 'later',
    sentence: 'The export failed ({reason}). Nothing was charged and nothing was published. Try again.',
  },
  EXPORT_CANCELLED: {
    status: 409,
    retry: 'never',
    sentence: 'The export was canceled. Nothing was charged.',
  },
  EXPORT_DEADLINE: {
    status: 504,
    retry: 'later',
    sentence: 'The export took too long and was stopped. Nothing was charged. Try again.',
  },
  DISK_FULL: {
    status: 507,
    retry: 'later',
    sentence:
      'There’s no space left to save the file. Free up some space and try again. Nothing was charged.',
  },
  DATABASE_AWAY: {
    status: 503,
    retry: 'later',
    sentence:
      'Vitrine can’t open or save anything right now. What you saved is safe, and nothing is charged twice. Try again in a minute.',
  },
  // publishing
  PRODUCT_MEDIA_LIMIT: {
    status: 409,
    retry: 'never',
    sentence:
      'This product already has {count} media files, the most that Shopify allows. Choose one to replace, or keep the clip in the library. Publishing again is free.',
  },
  SHOP_MEDIA_LIMIT: {
    status: 409,
    retry: 'never',
    sentence:
      'You’ve reached your Shopify plan’s video limit ({limit}). Delete a video you no longer need, then publish again. Publishing is free.',
  },
  STORE_STORAGE_FULL: {
    status: 409,
    retry: 'never',
    sentence:
      'Your store’s file storage is full. Export with a lower bitrate or free up space, then publish again.',
  },
  VIDEO_WEEKLY_LIMIT: {
    status: 429,
    retry: 'later',
    sentence: 'Shopify accepts up to 1,000 videos per week from an app. Publishing resumes on {date}.',
  },
  SHOPIFY_CANNOT_READ_VIDEO: {
    status: 502,
    retry: 'now',
    sentence:
      'Shopify couldn’t read the video, even after we encoded it again. Nothing was published, and your points for this export were refunded. Download the clip and add it yourself, or contact support with this code: {support}.',
  },
  NOT_ON_PRODUCT: {
    status: 409,
    retry: 'never',
    sentence:
      'This video is no longer on the product, so there’s nothing to replace. Nothing was charged. Export the clip and publish it instead.',
  },
  REPLACEMENT_UNDER_WAY: {
    status: 409,
    retry: 'later',
    sentence:
      'A newer version is already on its way to the product. Wait until it’s there, then replace it. Nothing was charged.',
  },
  NOT_EXPORTED: {
    status: 409,
    retry: 'never',
    sentence: 'The clip wasn’t exported, so nothing was published or charged. Export and publish it again.',
  },
  NOT_REPLACED: {
    status: 409,
    retry: 'never',
    sentence:
      'The new version wasn’t exported, so the video on the product stays as it is. Nothing was charged. Export and replace it again.',
  },
  NOT_OURS_TO_REMOVE: {
    status: 409,
    retry: 'never',
    sentence:
      'This video was already on the product before you published it here, so we left it in place. Remove it from the product’s media in Shopify.',
  },
  SHOPIFY_STILL_PROCESSING: {
    status: 504,
    retry: 'later',
    sentence:
      'Shopify is still processing the video. We’ll keep checking. You don’t need to upload anything again.',
  },
  UPLOAD_TARGET_EXPIRED: {
    status: 502,
    retry: 'now',
    sentence: 'The upload was interrupted three times. Nothing was published. Try again.',
  },
  // the world outside
  SCOPES_MISSING: {
    status: 403,
    retry: 'never',
    sentence: 'Vitrine doesn’t have permission to do this in your store yet. Grant access to: {scopes}.',
  },
  NOT_ALLOWED: {
    status: 403,
    retry: 'never',
    sentence:
      'You don’t have permission to {action}. Nothing was changed or charged. Open Vitrine from the Shopify admin, or use a key that has this permission.',
  },
  SHOP_UNAUTHORIZED: {
    status: 401,
    retry: 'never',
    sentence: 'Vitrine lost access to your store. Open it from the Shopify admin to reconnect.',
  },
  SIGN_IN_NOT_CONFIRMED: {
    status: 502,
    retry: 'later',
    sentence:
      'Shopify couldn’t confirm your sign-in just now. Nothing is lost. Reload the page; if it happens again, open Vitrine from the Shopify admin.',
  },
  SHOPIFY_THROTTLED: {
    status: 429,
    retry: 'later',
    sentence: 'Shopify asked us to slow down. We’ll continue in {seconds} seconds.',
  },
  SHOPIFY_UNAVAILABLE: {
    status: 502,
    retry: 'later',
    sentence: 'Shopify didn’t respond ({reason}). Nothing is lost. Try again in a moment.',
  },
  SHOPIFY_REFUSED: { status: 422, retry: 'never', sentence: 'Shopify rejected the change: {reason}' },
  FILE_NOT_FOUND: {
    status: 404,
    retry: 'never',
    sentence: 'This file is no longer available. Export the clip again.',
  },
  NOT_FOUND: { status: 404, retry: 'never', sentence: 'There’s nothing here. It may have been deleted.' },
  CLIP_STOPPED: {
    status: 500,
    retry: 'later',
    sentence: 'The clip couldn’t be created ({reason}). Nothing was charged. Try again.',
  },
  CLIP_CHANGED: {
    status: 409,
    retry: 'never',
    sentence:
      'This clip was changed in another tab. Your edits are still here: load the latest version, or save yours as a copy.',
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
    sentence: 'This clip isn’t ready yet. Wait until it plays, then try again.',
  },
  CLIP_AT_WORK: {
    status: 409,
    retry: 'later',
    sentence:
      'The clip wasn’t deleted: {reason}. Wait until that’s done, or cancel it in the Task Center, then delete the clip.',
  },
  EXPORT_EXPIRED: {
    status: 410,
    retry: 'never',
    sentence: 'This exported file expired and was deleted. Export the clip again, then publish it.',
  },
  EXPORT_NOT_READY: {
    status: 409,
    retry: 'never',
    sentence: 'This export isn’t finished. Wait until it’s done, then publish it.',
  },
  PRICE_CHANGED: {
    status: 409,
    retry: 'never',
    sentence:
      'This now costs {cost} points instead of {shown}, because an earlier export is no longer available. Nothing was started and nothing was charged. Check the price and choose again.',
  },
  INSUFFICIENT_POINTS: {
    status: 402,
    retry: 'never',
    sentence:
      'This costs {cost} points and you have {balance}. You need {missing} more. Nothing was started and nothing was charged. Buy points, or export fewer or shorter clips.',
  },
  USAGE_CAP_REACHED: {
    status: 402,
    retry: 'never',
    sentence:
      'You’ve reached your plan’s limit of {cap} for extra points. Nothing was started and nothing was charged. Raise the limit, or buy points.',
  },
  LEDGER_UNDER_REVIEW: {
    status: 503,
    retry: 'later',
    sentence:
      'Your points are being checked, so exports can’t start right now. Nothing was charged and your clips are safe. We’ve been notified and are looking into it.',
  },
  BILLING_UNAVAILABLE: {
    status: 409,
    retry: 'never',
    sentence: 'You can’t buy points here. For more, ask the person who set up Vitrine for your store.',
  },
  BILL_BUSY: {
    status: 503,
    retry: 'later',
    sentence: 'Your bill is being updated right now. Nothing was charged. Try again in a moment.',
  },
  BILLING_REFUSED: {
    status: 422,
    retry: 'never',
    sentence: 'Shopify didn’t accept the charge: {reason} Nothing was charged.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    status: 422,
    retry: 'never',
    sentence:
      'This was sent a moment ago with different choices, so it wasn’t sent again. Reload the page to see what was created, then try again. Nothing was charged twice.',
  },
  BAD_INPUT: { status: 422, retry: 'never', sentence: '{field}: {reason}' },
  REQUEST_TOO_LARGE: {
    status: 413,
    retry: 'never',
    sentence:
      'This is larger than {megabytes} MB, so it wasn’t accepted. Try a smaller file or fewer items. Nothing was changed.',
  },
  TOO_MANY_REQUESTS: {
    status: 429,
    retry: 'later',
    sentence:
      'Too many requests. Wait {seconds} seconds, then try again. Nothing is lost and nothing was charged.',
  },
  ENVIRONMENT_INVALID: { status: 500, retry: 'never', sentence: 'Vitrine can’t start: {reason}' },
  TOOL_MISSING: { status: 500, retry: 'never', sentence: '{tool} is not installed. Run: {command}' },
} as const satisfies Record<string, Failure>;
