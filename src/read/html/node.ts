/** What is used of the parsed page, as the DOM standard names it. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly textContent: string | null;
  readonly firstChild: HtmlNode | null;
  readonly nextSibling: HtmlNode | null;
  readonly parentNode: HtmlNode | null;
}

export interface HtmlElement extends HtmlNode {
  readonly getAttribute: (name: string) => string | null;
  readonly querySelectorAll: (selector: string) => Iterable<HtmlElement>;
  readonly replaceWith: (node: HtmlNode) => void;
  readonly remove: () => void;
}

export interface HtmlDocument extends HtmlElement {
  readonly body: HtmlElement;
  readonly createElement: (name: string) => HtmlElement & { textContent: string };
}

export const TEXT_NODE = 3;
export const ELEMENT_NODE = 1;
