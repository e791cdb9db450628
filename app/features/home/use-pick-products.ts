/**
 * Picks products and starts a clip of each at once; one that can't be started as the settings say is opened
 * on the Create page.
 */
import { useNavigate } from '@remix-run/react';
import { useState } from 'react';
import type { NotStartedVideo } from '#app/contract/home.ts';
import { MAX_PICKED } from '#app/contract/home.ts';
import type { FailureView } from '#app/contract/reply.ts';
import { createAddress, pickProducts, type PickedProduct } from '#app/ui/pick-products.ts';
import { postJson } from '#app/ui/requests/post-json.ts';
import { subjectKeys } from '#app/ui/requests/request-keys.ts';
import { useTasks } from '#app/ui/tasks/use-tasks.tsx';

export type Picking = {
  starting: boolean;
  /**
   * The request itself failed: nothing is known of any of them. Asked `again`, what was started is not
   * started twice.
   */
  failure: (FailureView & { again: () => void }) | null;
  /** Of several that were picked, none could be started. */
  notStarted: readonly NotStartedVideo[];
  forgetNotStarted: () => void;
  pick: () => void;
};

export function usePickProducts(): Picking {
  const navigate = useNavigate();
  const { refresh } = useTasks();
  const [starting, setStarting] = useState(false);
  const [failed, setFailed] = useState<{ failure: FailureView; picked: readonly PickedProduct[] } | null>(
    null,
  );
  const [notStarted, setNotStarted] = useState<readonly NotStartedVideo[]>([]);
  const [keys] = useState(subjectKeys);

  async function start(picked: readonly PickedProduct[]): Promise<void> {
    setStarting(true);
    setFailed(null);
    setNotStarted([]);
    const products = picked.map(({ id }) => ({ key: keys.keyFor(id), productId: id }));
    const reply = await postJson('/app/generate/products', { products });
    setStarting(false);
    if (!reply.ok) {
      setFailed({ failure: reply.failure, picked });
      return;
    }
    keys.renew();
    const titles = new Map(picked.map(({ id, title }) => [id, title]));
    const left = reply.notStarted.map(({ productId, message }) => ({
      id: productId,
      title: titles.get(productId) ?? '',
      message,
    }));
    const count = reply.clipIds.length;
    const [only] = picked;
    if (count === 0) {
      if (picked.length === 1 && only !== undefined) navigate(createAddress(only.id));
      else setNotStarted(left);
      return;
    }
    refresh();
    window.shopify.toast.show(
      count === 1 ? 'Your video is being created' : `${count} videos are being created`,
    );
    const [clipId] = reply.clipIds;
    if (picked.length === 1 && clipId !== undefined) navigate(`/app/clips/${clipId}`);
    else navigate('/app/clips', left.length === 0 ? {} : { state: { notStarted: left } });
  }

  async function pick(): Promise<void> {
    const picked = await pickProducts(MAX_PICKED);
    if (picked.length > 0) await start(picked);
  }

  return {
    starting,
    failure: failed === null ? null : { ...failed.failure, again: () => void start(failed.picked) },
    notStarted,
    forgetNotStarted: () => setNotStarted([]),
    pick: () => void pick(),
  };
}
