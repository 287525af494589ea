import type { HtmlNode } from './node.js';

export interface Step {
  readonly node: HtmlNode;
  readonly isEnd: boolean;
}

/** Every node under the root in document order, elements twice; without recursion, as pages nest without limit. */
export function* walkNodes(root: HtmlNode): Iterable<Step> {
  let node: HtmlNode | null = root;
  while (node !== null) {
    yield { node, isEnd: false };
    const child: HtmlNode | null = node.firstChild;
    if (child !== null) {
      node = child;
      continue;
    }
    while (node !== null) {
      yield { node, isEnd: true };
      if (node === root) return;
      if (node.nextSibling !== null) {
        node = node.nextSibling;
        break;
      }
      node = node.parentNode;
    }
  }
}
