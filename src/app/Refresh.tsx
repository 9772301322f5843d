import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { fetchArchive } from './archive.ts';
import type { OpenArchive } from './opened.ts';
import type { FeedStatus } from './status.ts';

const POLL_MS = 60_000;
const queries = new QueryClient();

type Props = {
  url: string;
  name: string;
  typeWords: readonly string[];
  /** When the archive in hand was built. */
  held: string;
  onArchive: (archive: OpenArchive) => void;
  onStatus: (status: FeedStatus | null) => void;
  onReach: (reachable: boolean) => void;
};

/** Keeps the page fresh once it stands: asks for the state of the feeds and fetches the archive when a newer one is published. Draws nothing. */
export function Refresh(props: Props) {
  return (
    <QueryClientProvider client={queries}>
      <Watch {...props} />
    </QueryClientProvider>
  );
}

function Watch({ url, name, typeWords, held, onArchive, onStatus, onReach }: Props) {
  const status = useQuery({
    queryKey: ['status'],
    queryFn: async (): Promise<FeedStatus | null> => {
      const response = await fetch('./data/status.json', { cache: 'no-cache' });
      return response.ok ? ((await response.json()) as FeedStatus) : null;
    },
    refetchInterval: POLL_MS,
    refetchOnReconnect: true,
    networkMode: 'always',
    retry: false,
  });
  const newer = status.data?.builtAt != null && status.data.builtAt > held;
  const archive = useQuery({
    queryKey: ['archive', url, status.data?.builtAt],
    queryFn: () => fetchArchive(url, name, typeWords),
    gcTime: 0,
    enabled: newer,
    structuralSharing: false,
    networkMode: 'always',
    retry: 2,
  });
  useEffect(() => {
    if (status.data !== undefined) onStatus(status.data);
  }, [status.data, onStatus]);
  useEffect(() => onReach(!status.isError && !archive.isError), [status.isError, archive.isError, onReach]);
  useEffect(() => {
    if (archive.data) onArchive(archive.data);
  }, [archive.data, onArchive]);
  return null;
}
