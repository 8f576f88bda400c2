/** Whether a URL's host is one of those named, as `host` (any port) or `host:port`. */
export function isAllowedHost({ hostname, port, protocol }: URL, hosts: readonly string[]): boolean {
  const actual = port || (protocol === 'https:' ? '443' : '80');
  return hosts.some((host) => {
    const named = host.toLowerCase();
    return named === hostname || named === `${hostname}:${actual}`;
  });
}
