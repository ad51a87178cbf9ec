/** How a probe's packet comes to be: sent by a socket, or its first frame put on the interface. */
export const WAYS = ['sockets', 'frames'] as const;

export type Way = (typeof WAYS)[number];
