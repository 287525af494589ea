/** What follows the comma or full stop at the end of a quotation: `he said`, `said Jane Roe`, `according to`. */
const ATTRIBUTION =
  /[,.?!…]\s{1,2}(?=(?:(?:[A-Z][\w’'.-]{0,20}\s){1,4}|he |she |they |it )?(?:said|says|added|told|asked|wrote|explained|noted|according to)\b)/;

/** Where a quotation whose closing mark was lost ends between `from` and `to`; 0 where nothing tells. */
export function findLostClose(text: string, from: number, to: number): number {
  const match = ATTRIBUTION.exec(text.slice(from, to));
  return match ? from + match.index + 1 : 0;
}
