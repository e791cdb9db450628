/**
 * The merchant's own pictures on the Create page: those that the draft holds, those on their way, and what
 * was refused.
 */
import { useState } from 'react';
import { useUploads, type Uploaded } from '#app/ui/pictures/use-uploads.ts';
import { uploadCapacity, withUploads } from '#app/features/create/clip-choices.ts';
import { MAX_UPLOADS, type CreateForm } from '#app/contract/create-form.ts';
import type { RefusedFile } from '#app/ui/pictures/PictureDrop.tsx';

const FULL = `You can use up to ${MAX_UPLOADS} of your own images in a video. Remove one, then try again.`;

export function usePictureUploads(
  initial: readonly Uploaded[],
  form: CreateForm,
  setForm: (change: (before: CreateForm) => CreateForm) => void,
) {
  const [uploads, setUploads] = useState<readonly Uploaded[]>(initial);
  const [surplus, setSurplus] = useState<readonly RefusedFile[]>([]);
  const know = (added: readonly Uploaded[]) =>
    setUploads((before) => [
      ...before,
      ...added.filter(({ uploadId }) => !before.some((each) => each.uploadId === uploadId)),
    ]);
  const take = (added: readonly Uploaded[]) => {
    know(added);
    setForm((before) => withUploads(before, uploads, added));
  };
  const uploader = useUploads((picture) => take([picture]));
  /** As many as fit; the others are named. */
  function fitting<T extends { name: string }>(added: readonly T[]): readonly T[] {
    const capacity = Math.max(0, uploadCapacity(form, uploads) - uploader.uploading.length);
    setSurplus(added.slice(capacity).map(({ name }) => ({ name, message: FULL })));
    return added.slice(0, capacity);
  }
  return {
    /** Those of a draft that has come. */
    know,
    uploads,
    uploading: uploader.uploading,
    refused: [...surplus, ...uploader.refused.map(({ name, failure: { message } }) => ({ name, message }))],
    add: (files: readonly File[]) => uploader.add(fitting(files)),
    /** Of the earlier uploads. */
    addAgain: (added: readonly Uploaded[]) => {
      const known = added.filter(({ uploadId }) => form.uploadIds.includes(uploadId));
      take([...known, ...fitting(added.filter(({ uploadId }) => !form.uploadIds.includes(uploadId)))]);
    },
  };
}
