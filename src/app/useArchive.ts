import { useQuery } from '@tanstack/react-query';
import { fetchArchive } from './archive.ts';

const POLL_MS = 60_000;

/** The published state of the feeds, as `data/status.json` has it. */
export type FeedStatus = {
  builtAt: string | null;
  pollMinutes: number | null;
  feeds: readonly { id: string; name: string; lastSuccess: string | null; error: string | null }[];
};

/** The archive of an address. The last good one stays while a newer one is being fetched or cannot be. */
export function useArchive(url: string, name: string) {
  return useQuery({
    queryKey: ['archive', url],
    queryFn: () => fetchArchive(url, name),
    structuralSharing: false,
    staleTime: Number.POSITIVE_INFINITY,
    retry: 1,
    retryDelay: 1500,
    networkMode: 'always',
  });
}

/** The state of the feeds, asked for once a minute; null when the page lies on a plain file host. */
export function useStatus(enabled: boolean) {
  return useQuery({
    queryKey: ['status'],
    enabled,
    queryFn: async (): Promise<FeedStatus | null> => {
      const response = await fetch('./data/status.json', { cache: 'no-cache' });
      if (!response.ok) return null;
      return (await response.json()) as FeedStatus;
    },
    refetchInterval: POLL_MS,
    networkMode: 'always',
    retry: false,
  });
}
