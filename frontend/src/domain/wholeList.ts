type Page<Item> = { items: Item[]; next?: string | undefined };

/** A list that is only right when it is whole (who belongs to a network): read to its last page. */
export async function wholeList<Item>(
  read: (cursor: { cursor?: string }) => Promise<{ data: Page<Item> }>,
): Promise<Item[]> {
  const items: Item[] = [];
  let cursor: { cursor?: string } | undefined = {};
  while (cursor) {
    // oxlint-disable-next-line no-await-in-loop -- each page names the next
    const { data }: { data: Page<Item> } = await read(cursor);
    items.push(...data.items);
    cursor = data.next === undefined ? undefined : { cursor: data.next };
  }
  return items;
}
