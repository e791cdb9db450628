/** Every address that pages send JSON to: their requests, and the server's answers on success. */
import type { z } from 'zod';
import type {
  BulkOutcome,
  bulkActSchema,
  clipActSchema,
  saveClipSchema,
} from '#app/contract/clip-requests.ts';
import type { EditView } from '#app/contract/clips.ts';
import type * as create from '#app/contract/create-requests.ts';
import type { draftNameSchema, draftSaveSchema, OpenedDraft } from '#app/contract/draft.ts';
import type { exportQuestionSchema, exportRequestSchema } from '#app/contract/export-requests.ts';
import type { NotStarted } from '#app/contract/home.ts';
import type { generateProductsSchema, setUpActSchema } from '#app/contract/home-requests.ts';
import type { VoicesView } from '#app/contract/languages.ts';
import type { offerRequestSchema } from '#app/contract/points-requests.ts';
import type { ProductView, ScriptView } from '#app/contract/product.ts';
import type {
  bulkPublicationSchema,
  exportAndPublishSchema,
  publicationActSchema,
  publicationRequestSchema,
  publishPlanSchema,
} from '#app/contract/publication-requests.ts';
import type { BulkPublicationOutcome, PublishCandidate } from '#app/contract/publish-plan.ts';
import type { serviceKeyActSchema, settingsChangeSchema } from '#app/contract/settings-requests.ts';
import type { taskActSchema } from '#app/contract/task-requests.ts';
import type { StoreProduct } from '#studio/product/product.ts';
import type { ProductMediaItem } from '#studio/publish/ports.ts';

/** `asks` is what the schema takes, before it fills in what was left out. */
type Endpoint<Schema extends z.ZodType, Answers = object> = { asks: z.input<Schema>; answers: Answers };
/** Asked without saying anything. */
type Bare<Answers = object> = { asks: Record<string, never>; answers: Answers };

type Endpoints = {
  '/app/draft': Endpoint<typeof draftSaveSchema>;
  /** Null when this person has none for the product. */
  '/app/draft/newest': Endpoint<typeof draftNameSchema, { draft: OpenedDraft | null }>;
  /** `notMade`: the languages that no clip is made in, and why; all others were started. */
  '/app/generate': Endpoint<
    typeof create.generateRequestSchema,
    { clipIds: string[]; notMade: { language: string; name: string; message: string }[] }
  >;
  /** `notStarted`: those whose clip could not be started, and why; all others were. */
  '/app/generate/products': Endpoint<
    typeof generateProductsSchema,
    { clipIds: string[]; notStarted: NotStarted[] }
  >;
  '/app/product': Endpoint<typeof create.productQuestionSchema, { value: ProductView }>;
  /** Without a clip, newest first. */
  '/app/products': Bare<{ value: StoreProduct[] }>;
  '/app/script': Endpoint<typeof create.scriptQuestionSchema, { value: ScriptView }>;
  '/app/voices': Endpoint<typeof create.voicesQuestionSchema, { value: VoicesView }>;
  '/app/listen': Endpoint<typeof create.listenRequestSchema, { url: string; seconds: number }>;
  '/app/clips/bulk': Endpoint<typeof bulkActSchema, BulkOutcome>;
  [act: `/app/clips/${string}/act`]: Endpoint<typeof clipActSchema>;
  [save: `/app/clips/${string}/save`]: Endpoint<typeof saveClipSchema, EditView & { clipId: string }>;
  [newest: `/app/clips/${string}/newest`]: Bare<EditView>;
  '/app/exports': Endpoint<typeof exportRequestSchema, { exportIds: string[] }>;
  /** Quarter points by clip. */
  '/app/exports/quote': Endpoint<typeof exportQuestionSchema, { value: Record<string, number> }>;
  [media: `/app/exports/${string}/media`]: Bare<{ value: ProductMediaItem[] }>;
  '/app/publications': Endpoint<typeof publicationRequestSchema, { publicationId: string }>;
  '/app/publish/export': Endpoint<typeof exportAndPublishSchema, { publicationId: string }>;
  '/app/publish/plan': Endpoint<typeof publishPlanSchema, { value: PublishCandidate[] }>;
  '/app/publish': Endpoint<typeof bulkPublicationSchema, BulkPublicationOutcome>;
  [publication: `/app/publications/${string}`]: Endpoint<typeof publicationActSchema>;
  '/app/tasks': Endpoint<typeof taskActSchema>;
  '/app/settings/save': Endpoint<typeof settingsChangeSchema>;
  '/app/settings/key': Endpoint<typeof serviceKeyActSchema>;
  '/app/set-up': Endpoint<typeof setUpActSchema>;
  '/app/points/offer': Endpoint<typeof offerRequestSchema, { confirmationUrl: string }>;
  '/app/points/cancel-plan': Bare;
};

/** An address that takes JSON. */
export type Address = keyof Endpoints;
/** What is sent to it. */
export type Asks<At extends Address> = Endpoints[At]['asks'];
/** What it answers when it worked. */
export type Answers<At extends Address> = Endpoints[At]['answers'];

/** The addresses that answer a question with a value. */
export type QueryAddress = {
  [At in Address]: Endpoints[At] extends { answers: { value: unknown } } ? At : never;
}[Address];
/** That value. */
export type Answered<At extends QueryAddress> = Endpoints[At] extends { answers: { value: infer Value } }
  ? Value
  : never;
