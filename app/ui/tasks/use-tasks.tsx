/** Keeps the shop's tasks and points up to date in the browser: one event stream a tab, one list. */
import {
  createContext,
  startTransition,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { followEvents, type AppEvent } from '#app/ui/requests/event-stream.ts';
import { postJson } from '#app/ui/requests/post-json.ts';
import type { PointsView } from '#app/contract/points.ts';
import type { TasksView, TaskView } from '#app/contract/tasks.ts';

type Tasks = TasksView & {
  points: PointsView;
  /** Calls back for every change of the shop's clips, posters, exports and publications, and (null) after a gap. */
  listen: (listener: (event: AppEvent | null) => void) => () => void;
  refresh: () => void;
  cancel: (task: TaskView) => void;
  retry: (task: TaskView) => void;
};

const Context = createContext<Tasks | null>(null);
/** Changes that come close together are fetched together. */
const GATHER_MILLISECONDS = 150;

export function TasksProvider({
  initial,
  initialPoints,
  children,
}: {
  initial: TasksView;
  initialPoints: PointsView;
  children: React.ReactNode;
}) {
  const [tasks, setTasks] = useState(initial);
  const [points, setPoints] = useState(initialPoints);
  const listeners = useRef(new Set<(event: AppEvent | null) => void>());
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);

  const fetchTasks = useCallback(async () => {
    try {
      const reply = await fetch('/app/tasks', { headers: { accept: 'application/json' } });
      if (!reply.ok) return;
      const answer = (await reply.json()) as { tasks: TasksView; points: PointsView };
      // A page whose player is not there yet is not given up for it.
      startTransition(() => {
        setTasks(answer.tasks);
        setPoints(answer.points);
      });
    } catch {
      // Without a connection the list stays as it was; the stream reloads it when it is back.
    }
  }, []);
  const refresh = useCallback(() => {
    timer.current ??= setTimeout(() => {
      timer.current = null;
      void fetchTasks();
    }, GATHER_MILLISECONDS);
  }, [fetchTasks]);

  useEffect(() => {
    const stop = new AbortController();
    const onEvent = (event: AppEvent | null) => {
      // A poster is no task that a merchant sees.
      if (event?.kind !== 'poster') refresh();
      for (const listener of listeners.current) listener(event);
    };
    void followEvents('/app/events', { onEvent, onCatchUp: () => onEvent(null) }, stop.signal);
    return () => stop.abort();
  }, [refresh]);

  const listen = useCallback((listener: (event: AppEvent | null) => void) => {
    listeners.current.add(listener);
    return () => {
      listeners.current.delete(listener);
    };
  }, []);
  const value = useMemo<Tasks>(() => {
    const act = (task: TaskView, intent: 'cancel' | 'retry') => {
      void postJson('/app/tasks', { intent, kind: task.kind, id: task.id }).then((reply) => {
        if (!reply.ok) window.shopify.toast.show(reply.failure.message, { isError: true });
        refresh();
      });
    };
    return {
      ...tasks,
      points,
      refresh,
      listen,
      cancel: (task) => act(task, 'cancel'),
      retry: (task) => act(task, 'retry'),
    };
  }, [tasks, points, listen, refresh]);
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

/** What is under way in the shop, kept up to date, with ways to cancel and retry. Throws outside a TasksProvider. */
export function useTasks(): Tasks {
  const tasks = useContext(Context);
  if (tasks === null) throw new Error('useTasks stands inside TasksProvider.');
  return tasks;
}

/** What the shop can spend, as of the last change that was reported. */
export const usePoints = (): PointsView => useTasks().points;
