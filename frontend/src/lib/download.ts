/** Hands data over as a file that the reader keeps. */
export function download(fileName: string, data: unknown): void {
  save(fileName, JSON.stringify(data, null, 2), 'application/json');
}

/** The same with a text that is of another kind than JSON. */
export function save(fileName: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
