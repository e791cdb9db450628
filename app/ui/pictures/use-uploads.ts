/** Uploads pictures one after the other and reports which are on their way, which arrived and which were refused. */
import { useState } from 'react';
import { uploadPicture } from '#app/ui/pictures/upload-picture.ts';
import type { FailureView, Reply } from '#app/contract/reply.ts';
import type { PictureView } from '#app/contract/product.ts';
import type { Picture } from '#studio/product/picture.ts';

/** As it is shown, and as it was analyzed: what a scene needs to show it. */
export type Uploaded = PictureView & { uploadId: string; picture: Picture };

/**
 * `add` sends the files one by one and calls `onUploaded` for each that arrived; it clears earlier refusals.
 * `uploading` names the files still to arrive, `refused` those that failed and why.
 */
export function useUploads(onUploaded: (picture: Uploaded) => void) {
  const [uploading, setUploading] = useState<readonly string[]>([]);
  const [refused, setRefused] = useState<readonly { name: string; failure: FailureView }[]>([]);

  async function send(file: File): Promise<void> {
    let reply: Reply<{ value: Uploaded }>;
    try {
      reply = await uploadPicture(file);
    } finally {
      setUploading((names) => names.toSpliced(names.indexOf(file.name), 1));
    }
    if (reply.ok) onUploaded(reply.value);
    else setRefused((before) => [...before, { name: file.name, failure: reply.failure }]);
  }

  return {
    uploading,
    refused,
    forget: () => setRefused([]),
    async add(files: readonly File[]): Promise<void> {
      setRefused([]);
      setUploading((names) => [...names, ...files.map(({ name }) => name)]);
      for (const file of files) await send(file);
    },
  };
}
