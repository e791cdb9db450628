/** What Home and Create hand on to the Library: the videos that could not be started. */
import { useLocation, useNavigate } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { notStartedIn, type NotStartedVideo } from '#app/contract/home.ts';

/** It stays while the page is searched and filtered, until it is dismissed. */
export function useNotStarted(): { videos: readonly NotStartedVideo[]; dismiss: () => void } {
  const location = useLocation();
  const state: unknown = location.state;
  const navigate = useNavigate();
  const [videos, setVideos] = useState<readonly NotStartedVideo[]>([]);
  useEffect(() => {
    // The browser remembers it, the server does not: it comes after the page stands.
    const found = notStartedIn(state);
    if (found.length > 0) setVideos(found);
  }, [state]);
  return {
    videos,
    dismiss() {
      setVideos([]);
      navigate(`${location.pathname}${location.search}`, { replace: true, preventScrollReset: true });
    },
  };
}
