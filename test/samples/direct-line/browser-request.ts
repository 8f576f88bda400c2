/** As much of a browser's `XMLHttpRequest` as `botframework-directlinejs` uses, on `fetch`. */
export class BrowserRequest {
  readyState = 0;
  status = 0;
  responseType = '';
  response: unknown = null;
  timeout = 0;
  withCredentials = false;
  onreadystatechange: (() => void) | undefined;
  onerror: (() => void) | undefined;
  private readonly headers: Record<string, string> = {};
  private readonly abortion = new AbortController();
  private method = 'GET';
  private url = '';

  open(method: string, url: string): void {
    this.method = method;
    this.url = url;
  }

  setRequestHeader(name: string, value: string): void {
    this.headers[name] = value;
  }

  send(body?: RequestInit['body']): void {
    fetch(this.url, { method: this.method, headers: this.headers, body, signal: this.abortion.signal })
      .then(async (answer) => {
        this.status = answer.status;
        this.response = this.responseType === 'arraybuffer' ? await answer.arrayBuffer() : await answer.text();
        if (this.responseType === 'json') this.response = JSON.parse(String(this.response || 'null'));
        this.readyState = 4;
        this.onreadystatechange?.();
      })
      .catch(() => this.onerror?.());
  }

  abort(): void {
    this.abortion.abort();
  }
}
