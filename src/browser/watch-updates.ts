import type { BuildNames } from "#offline/is-of-build.ts";
import { parseBuildNames, type WorkerMessage } from "#offline/messages.ts";

/** How long a worker has to say of which build it is, in milliseconds. */
const PATIENCE = 3_000;
/** Shortest time between two looks for a newer worker, in milliseconds. */
const LOOK_PAUSE = 3_600_000;

/** What a page does about workers that come after the one it began with. */
export interface UpdateHooks {
  /** Whether the page is of that build: then it needs nothing of the one before. */
  readonly isOwn: (build: BuildNames) => boolean;
  /** From now on a worker of the page's build answers for it; what came before it has not seen. */
  readonly onServed: (worker: ServiceWorker) => void;
  /** A newer build is ready and waits. */
  readonly onWaiting: (worker: ServiceWorker) => void;
  /** Another build has taken over: this page's parts are kept no longer. */
  readonly onTakenOver: () => void;
}

export function tell(worker: ServiceWorker, message: WorkerMessage): void {
  worker.postMessage(message);
}

/** Asks a worker of which build it is; `null` when it does not say. */
function askBuild(worker: ServiceWorker): Promise<BuildNames | null> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const end = (build: BuildNames | null) => {
      clearTimeout(timer);
      port1.close();
      resolve(build);
    };
    const timer = setTimeout(() => end(null), PATIENCE);
    port1.onmessage = ({ data }) => end(parseBuildNames(data));
    const message: WorkerMessage = { type: "salar:tell-build" };
    worker.postMessage(message, [port2]);
  });
}

/**
 * Watches for a newer build of the site. A page that is of that build already, having come straight
 * from the host, lets it take over where no other page is open, and says nothing.
 */
export function watchUpdates(registration: ServiceWorkerRegistration, hooks: UpdateHooks): void {
  const { serviceWorker } = navigator;
  const meet = async (worker: ServiceWorker): Promise<void> => {
    const build = await askBuild(worker);
    if (build === null) return; // Nothing is known: nothing is said.
    if (hooks.isOwn(build)) tell(worker, { type: "salar:take-over", alone: true });
    else hooks.onWaiting(worker);
  };
  const follow = (worker: ServiceWorker) => {
    worker.addEventListener("statechange", () => {
      // The first worker of all has no other to wait for.
      if (worker.state === "installed" && registration.active !== null) void meet(worker);
    });
  };
  if (registration.waiting !== null) void meet(registration.waiting);
  if (registration.installing !== null) follow(registration.installing);
  registration.addEventListener("updatefound", () => {
    if (registration.installing !== null) follow(registration.installing);
  });
  serviceWorker.addEventListener("controllerchange", async () => {
    const { controller } = serviceWorker;
    const build = controller === null ? null : await askBuild(controller);
    if (controller === null || build === null) return;
    if (hooks.isOwn(build)) hooks.onServed(controller);
    else hooks.onTakenOver();
  });
  lookNowAndThen(registration);
}

/**
 * Browsers look for a newer worker at moments of their own, and at none while a tab stays open. A worker
 * that has just come is the newest there is.
 */
function lookNowAndThen(registration: ServiceWorkerRegistration): void {
  let looked = performance.now();
  const look = () => {
    looked = performance.now();
    registration.update().catch(() => undefined); // No connection: the next time.
  };
  if (registration.active !== null) look();
  const lookIfDue = () => {
    const isDue = performance.now() - looked > LOOK_PAUSE;
    if (document.visibilityState === "visible" && isDue) look();
  };
  document.addEventListener("visibilitychange", lookIfDue);
  setInterval(lookIfDue, LOOK_PAUSE / 2);
}
