import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Poll } from '../view/wall/trust.ts';
import { fetchArchive } from './archive.ts';
import type { OpenArchive } from './opened.ts';
import { type FeedStatus, isFeedStatus } from './status.ts';

const POLL_MS = 60_000;
/** A server that says nothing for so long does not answer. */
const SILENCE_MS = 20_000;
/** A newer archive that has not come by then is asked for again, and the page says that it does not come. */
const LATE_MS = 300_000;
const queries = new QueryClient();

type Props = {
  url: string;
  name: string;
  typeWords: readonly string[];
  /** When the archive in hand was built. */
  held: string;
  onArchive: (archive: OpenArchive) => void;
  onStatus: (status: FeedStatus | null) => void;
  /** After each question to the server: whether it answered, and when the next one follows. */
  onPoll: (poll: Poll) => void;
};

/** Keeps the page fresh once it stands: asks for the state of the feeds and fetches the archive when a newer one is published. Draws nothing. */
export function Refresh(props: Props) {
  return (
    <QueryClientProvider client={queries}>
      <Watch {...props} />
    </QueryClientProvider>
  );
}

function Watch({ url, name, typeWords, held, onArchive, onStatus, onPoll }: Props) {
  const status = useQuery({
    queryKey: ['status'],
    queryFn: async (): Promise<FeedStatus | null> => {
      const response = await fetch('./data/status.json', {
        cache: 'no-cache',
        signal: AbortSignal.timeout(SILENCE_MS),
      });
      if (response.status === 404) return null;
      const state: unknown = response.ok ? await response.json() : null;
      if (!isFeedStatus(state))
        throw new Error(`The state of the feeds cannot be read (${response.status}).`);
      return state;
    },
    refetchInterval: POLL_MS,
    refetchOnReconnect: true,
    networkMode: 'always',
    retry: false,
  });
  const newer = status.data?.builtAt != null && status.data.builtAt > held;
  const archive = useQuery({
    queryKey: ['archive', url, status.data?.builtAt],
    queryFn: ({ signal }) => inTime(fetchArchive(url, name, typeWords), signal),
    gcTime: 0,
    enabled: newer,
    structuralSharing: false,
    networkMode: 'always',
    retry: 2,
    refetchInterval: ({ state }) => (state.status === 'error' ? POLL_MS : false),
  });
  useEffect(() => {
    if (status.data !== undefined) onStatus(status.data);
  }, [status.data, onStatus]);
  const [behind, setBehind] = useState(false);
  useEffect(() => {
    if (!newer) return setBehind(false);
    const timer = setTimeout(() => setBehind(true), LATE_MS);
    return () => clearTimeout(timer);
  }, [newer]);
  useEffect(() => {
    if (archive.isError) setBehind(true);
  }, [archive.isError]);
  const { dataUpdatedAt, errorUpdatedAt } = status;
  const ok = !status.isError && !(newer && behind);
  useEffect(() => {
    const triedAt = Math.max(dataUpdatedAt, errorUpdatedAt);
    if (triedAt > 0) onPoll({ everyMs: POLL_MS, triedAt, okAt: dataUpdatedAt || null, ok });
  }, [dataUpdatedAt, errorUpdatedAt, ok, onPoll]);
  useEffect(() => {
    if (archive.data) onArchive(archive.data);
  }, [archive.data, onArchive]);
  return null;
}

/** The archive, unless it comes too late or nobody waits for it any more: then it is closed. */
function inTime(coming: Promise<OpenArchive>, signal: AbortSignal): Promise<OpenArchive> {
  return new Promise((resolve, reject) => {
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      reject(new Error('The archive does not come.'));
    }, LATE_MS);
    coming.then(
      (archive) => {
        clearTimeout(timer);
        if (late || signal.aborted) archive.close();
        resolve(archive);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
}
