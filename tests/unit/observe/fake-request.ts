/** An XMLHttpRequest that is answered by hand, as far as pages and the observer use it. */
export class FakeRequest extends EventTarget {
  status = 200;
  responseType: XMLHttpRequestResponseType = '';
  response: unknown;
  readonly responseText = '{"result":{"postings":[]}}';

  open(_method: string, _url: string): void {}
  setRequestHeader(_name: string, _value: string): void {}

  /** The answer has arrived. */
  finish(): void {
    this.dispatchEvent(new Event('load'));
  }
}
